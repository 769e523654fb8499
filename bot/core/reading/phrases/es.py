"""Spanish, without accents, as folded text has it."""

from bot.core.reading.concepts import Concept

PHRASES: dict[Concept, str] = {
    Concept.DECLINE: r"""
        (no|sin|ni|imposible|tampoco) … (seleccionad*|elegid*|continu*|seguir (adelante|contigo|
            con usted|con tu|con su)|seguimos|seguiremos|avanzar|avanz*|prosper*|sido (elegid*|
            seleccionad*|posible)|adelante con|ofrecer*|contar contigo|contar con usted|podemos
            contratar*|incorporar*|encaj*|superado|apt*|podra ser|va a poder ser|pudo ser)
        (candidatura|perfil|solicitud|cv) … (no|descartad*|desestimad*|rechazad*)
        (descartad*|desestimad*|desestimar|descartar|rechazad*) … (candidatura|perfil|solicitud|
            tu|su|proceso)
        (decidido|optado|decision|preferido) (por |de |es )?(no|no seguir|no continuar|no
            avanzar)
        (es|va a ser|ha sido|sera) (un |que )?no( |$)(esta vez|por|de momento)?
        (quedas|queda|quedaste|has quedado|ha quedado) (fuera|descartad*)
        (no|ni) (ha|has|pudo|podra) … (ser|sido) (esta vez|en esta ocasion|posible)
        (mejores|otras|buenas|otra) (noticias|respuesta|cosa) … (dar*|traer*|tener|quer*|
            gustar*|hubiera*)
        (quer*|gustar*|hubiera*) … (mejores noticias|otra respuesta|otra cosa|buenas noticias|
            otras noticias)
        (lo dejamos|dejarlo|lo vamos a dejar|cerramos) (aqui|ahi)
        (no puede|no podra|no va a) (ser|poder ser|salir)
        (tengo|debo|tenemos|debemos) que (decirte|decirle|deciros) que no
        (necesito|necesitamos|busco|buscamos|me hace falta|hace falta) a alguien (con|que)
    """,
    Concept.CHOSE_OTHER: r"""
        (puesto|plaza|vacante) (ha sido |fue |se ha |ya )*(ofrecid*|asignad*|dad*|adjudicad*|
            aceptad*) (\w+ ){0,4}(otr*|candidat*)
        (otr*|una|un|alguien|companer*|person*) (person*|candidat*|perfil*|companer*|
            profesional*|chic*|aspirante*|compan*)? ?(que|con|cuy*|mas|para el|interno|interna)
            … (experiencia|perfil|mas|ya|mejor|cerca|ajust*|encaj*|trabajado|viene|tiene)
        (seguir*|continu*|avanz*|quedado|quedamos|quedar|quedarnos|decant*|optado|optamos|optar|
            elegido|elegimos|escogido|seleccionado|contratado|decidido|inclin*|apost*|cogido|
            fichado|apostado|ido|preferido|seguimos) (adelante )?(finalmente |al final |ya
            )?(con|por|a|hacia|en)? ?(el |la |los |un |una |unos )?(otr*|alguien|companer*|
            candidat* (que|con|intern*|mas)|person* (que|con)|perfil* (que|con|mas))
        (balanza|decision|eleccion|plaza|puesto|voto) … (inclin*|ha sido para|fue para|va para|
            es para|se ha ido|recaido|recayo|adjudicad*) … (otr*|alguien|un*|companer*)
        (cubiert*|cubrir*|promocion*) … (intern*|de la casa)
        (otro|otra|otros|otras) (candidat*|perfil*|person*|aspirante*)
    """,
    Concept.CLOSED: r"""
        (plaza|puesto|vacante|oferta|proceso|posicion|obra|proyecto|busqueda) … (cubiert*|
            cancelad*|cerrad*|anulad*|congelad*|suspendid*|ocupad*|caid*|tumbado|retirad*|ya no
            (existe|esta|hay)|desiert*|sin efecto|se cayo|se ha caido|amortizad*)
        (cubierto|cancelado|cerrado|anulado|congelado|suspendido|tumbado|retirado|parado)
            (definitivamente )?(la|el|las|los) (plaza|puesto|vacante*|oferta|proceso|posicion|
            obra|contratacion*|busqueda)
        (congela*|paraliza*|parad*) … contratacion*
        (ya no|no) (necesit*|busc*|contrat*|vamos a contratar|se va a cubrir|va a cubrirse|
            incorpor*) … (nadie|mas|personal|gente|este)?
    """,
    Concept.SOFT_NO: r"""
        (cost* mucho|costo|decision dificil|dificil decision|no ha sido facil|no fue facil|nos
            duele)
        (en esta ocasion|esta vez|de momento) … (no|otr*)
        (mas experiencia|mas ajustad*|mas acorde|mejor encaj*|mas cerca*)
        (busc*|necesit*|quer*) (a )?(alguien|una persona|un perfil) (que|con|mas)
        (lo siento|sentimos|lamento)
        (ojala|espero) … (coincid*|mas adelante|otra|volv*|futuro)
        (gran numero|muchas|elevado numero|alto nivel) … (candidat*|solicitud*)
        (no tiene nada que ver|no es por ti|nada que ver contigo)
        (no aflojes|animo|no te desanimes|no dejes de)
    """,
    Concept.KEPT: r"""
        (conserv*|guard*|manten*|mantendr*|archiv*) … (curriculum|cv|candidatura|datos|perfil|
            base de datos|bolsa|contacto)
        (base de datos|bolsa de (trabajo|empleo|candidatos)|bolsa)
        (futur*|proxim*|otr*|nuev*) (proces*|oportunidad*|vacante*|ofert*|convocatoria*)
        (si sale|si surge|cuando salga|cuando haya) (otr*|algo|la bolsa|alguna)
    """,
    Concept.FAREWELL: r"""
        (dese*|suerte|exito*|animo) … (busqueda|futuro|carrera|suerte|exito*|proyecto*|
            profesional*|adelante|todo)
        (mucha suerte|mucho exito|muchos exitos|mucho animo)
    """,
    Concept.REGRET: r"""
        (lament*|desgraciad*|por desgracia|siento|sentimos|lastima|desafortunadamente|
            infelizmente)
    """,
    Concept.OFFER: r"""
        (ofrec*|ofrecer*) (te |le |os )*(el|la|un|una|este|formalmente|oficialmente)? ?(puesto|
            plaza|contrato|trabajo|empleo|posicion|vacante|incorporacion)
        (carta|propuesta|oferta) (de |en )*(oferta|contratacion|incorporacion|empleo|trabajo|
            laboral|formal|firme|economica)
        (carta oferta|oferta formal|oferta economica|propuesta economica)
        (puesto|plaza|trabajo|vacante|empleo) es (tuy*|suy*|para ti|para usted)
        (elegid*|seleccionad*|escogid*|contratad*|admitid*) (para|como|por|entre) (el|la|
            nuestr*|ocupar|jef*|unanimidad|nuev*|incorpor*|todos)(?! (entrevista|siguiente|
            proxima|fase|prueba))
        (ha sido|has sido|eres|es) (usted |tu )?(la |el )?(persona |candidat* |nuestr*
            )?(elegid*|seleccionad*|escogid*|contratad*)(?! para (la|el|una|un) (entrevista|
            siguiente|proxima|fase|prueba))
        (quer*|gustari*|encantari*|hemos decidido|decidido|vamos|nos hace ilusion|deseamos)
            (mucho |que |a )*(que )?(seas|sea|te unas|se una|te incorpores|se incorpore|formes
            parte|forme parte|vengas|trabajes|contar contigo|contar con usted|contratarte|
            contratarle|ficharte|incorporarte|incorporarle|te quedes|tenerte|tenerle|entres)
        (te|le) (queremos|contratamos|cogemos|fichamos|damos el puesto|damos la plaza)
        (complace|grato|alegr*|placer|satisfaccion|encantad*) … (elegid*|seleccionad*|ofert*|
            incorporacion|contrat*|puesto|ofrec*|admitid*)
        (por (nuestra|mi) parte) (esta hecho|todo ok|adelante|es un si|si|todo listo|perfecto|
            encantad*)
        (estas|esta) (dentro|contratad*|fichad*|admitid*)
        (bienvenid*|bienvenida) (a bord*|al equipo|a la (familia|casa|empresa)|al)
        (adjunt*|envi*|mand*|remit*) … (contrato|carta oferta|oferta|propuesta)
        (acept*) (nuestra|la|esta) (oferta|propuesta)
        (es un|te decimos que|hemos dicho que|han dicho que|todos dicen que) si\b
        (para adelante|adelante con(tigo| usted)|trato hecho|esta hecho|ya esta|dado el ok|dan
            el ok|luz verde|visto bueno dado)
        (el lunes|el dia \d+|el martes) … (en la nave|en la obra|empiezas|empezamos|aqui|en el
            taller|te espero)
        cartilla
    """,
    Concept.YES: r"""
        (cuando|desde cuando|a partir de cuando) … (empezar|incorporarte|incorporarse|empiezas|
            comenzar|te incorporas|se incorpora|podrias venir a trabajar|arrancar)
        (empez*|comenz*|incorpor*|arranc*) (el|a partir|desde|cuando)
        (encantad*|content*|felices) (contigo|con usted|de que (vengas|te unas))
        (firm*) … (contrato|pasate|pasa|lunes|oferta|papeles|carta)
        (gestor*|asesoria|secretaria) … (papeles|contrato|datos)
        (talla|uniforme|numero de (la )?seguridad social|cuenta bancaria)
        (primer dia|fecha de (incorporacion|inicio|alta)|periodo de prueba|alta en)
    """,
    Concept.CONTRACT: r"""
        (contrato|papeles|papeleo|alta) … (firm*|envi*|mand*|prepar*|list*|adjunt*)
        (prepar*|envi*|mand*|firm*) … (contrato|papeles|papeleo)
    """,
    Concept.TERMS: r"""
        \d+ ?(euros?|limpios|brutos?|netos?|al mes|la hora|anuales|libres)
        money
        (dias? libres?|vacaciones pagadas|jornada)
    """,
    Concept.CONGRATULATION: r"""
        (enhorabuena|felicidades|felicitaciones|buenas noticias|buena noticia)
    """,
    Concept.INVITE: r"""
        (invit*|cit*|convoc*|gustari*|quer*|encantari*|propon*|agend*|program*|concert*|
            coordin*) … (entrevista|reunion|conocer*|verte|verle|hablar|platic*|llamada|
            videollamada|visita*|charla|prueba|segunda|encuentro|presencial|volver a)
        (siguiente|proxim*|segund*|ultim*|nuev*|final|otra) (fase|paso|entrevista|ronda|etapa|
            reunion|charla)
        (lo que sigue|el paso que sigue|lo siguiente) (es|seria|consiste)
        (pasad*|pasas|pasa|avanzas|avanza|superado|preseleccionad*|finalista*) … (fase|ronda|
            entrevista|prueba|etapa|proces*|siguiente)
        (conocer*|hablar|reunir*|platicar|charlar|entrevista*) (con|a|al) (el|la|nuestr*|los|
            las|mi|director*|jef*|equipo|soci*|responsable|gerente|duen*|resto|chef)
        (ven*|pas*|acerc*|acud*|vis*) … (oficina|taller|instalaciones|dia|prueba|conocer|tienda|
            cocina|verte|{day}|clock|centro)
        (?!(\w+ ){1,7}(empezar|comenzar|incorpor\w+|empiezas))(cuando|que dia*|que hora*|cual*|
            cuales) … (puedes|puede|podria*|disponib*|libre|ven*
            bien|horario*|acudir|conv*|prefier*) ?(\w+ ){0,5}¿
        (tu|su|tus|sus|indiquenos|mandame|enviame|dime|digame|dinos) … (disponibilidad|
            horarios?|hueco*|que dia|cuando pued*)
        (dia|turno|jornada|periodo|prueba) de prueba
        (calendly|hueco* (en|esta|libre))
        (gustaria|quiere|querria|quieren) (conocerte|conocerle|verte|verle|hablar contigo|
            hablar con usted|charlar)
        (te pasas|pasarte|puedes pasarte|podrias pasar|podrias venir|te vienes)
    """,
    Concept.MOVE: r"""
        (cambi*|mov*|aplaz*|pospon*|posponer|reprogram*|adelant*|retras*|reagend*|pasar) (la |
            el |nuestra |tu |su |de |a )*(entrevista|reunion|cita|llamada|hora|dia|{day}|clock|
            fecha)
        (entrevista|reunion|cita|llamada) … (aplaz*|pospon*|reprogram*|mover*|cambi*|cancel*|no
            (va a poder|podra|puede)|otro dia|otra hora)
        (otr*|nuev*) (dia|fecha|hora|momento|hueco)
        (enferm*|malo|mala|fiebre|tirado|accidente|imprevisto|huelga|baja|viaje) … ({day}|clock|
            entrevista|reunion|cita|cambiar|mover)
        (en lugar de|en vez de|mejor) … ({day}|clock)
        (misma hora)
    """,
    Concept.TEST: r"""
        (prueba|ejercicio|test|caso practico|caso|reto|cuestionario) (tecnic*|practic*|escrit*|
            en linea|online|de nivel|psicotecnic*|para|que|de (conocimientos|idioma*|soldadura|
            conduccion|carretilla))
        (realiz*|hacer|resolv*|complet*|envi*|entreg*) … (prueba|ejercicio|test|caso|reto|
            cuestionario|tarea)
    """,
    Concept.CONFIRM: r"""
        (confirm*|qued*|apunt*|anot*|agendad*|reservad*|fijad*) … (entrevista|cita|reunion|
            {day}|clock|hora)
        (entrevista|cita|reunion|{day}|clock) … (confirmad*|perfecto|queda|agendad*|apuntad*|
            fijad*|me va bien|nos va bien)
        (nos vemos|te esper*|le esper*|hasta) (el |el proximo )?({day}|entonces|alli)
        (traig*|traer|trae) (el|la|su|tu) (dni|documento*|carnet|titulo*|cv)
        (enlace|link|zoom|teams|meet) … (reunion|entrevista|llamada|conect*)
        (pregunt* por|recepcion|planta|despacho)
    """,
    Concept.SLOT: r"""
        (vendria|viene|va|iria|puedes|puede|podria*|disponib*|libre|posible|parece|conv*|mejor|
            tienes|tiene|seria) … ({day}|clock) … ¿
        ({day}|clock) … (vendria|viene|va bien|puedes|puede|podria*|posible|conv*|te va|le va)
            … ¿
        (propon*|ofrec*|tenemos|entre|opciones|puede ser|podemos) … ({day}|clock)
    """,
    Concept.MEET: r"""
        (llamada|hablar|conocer|reunion|entrevista|charlar|platicar|proximos pasos)
    """,
    Concept.LATE: r"""
        (no|nada|todavia|aun|sin|ninguna) … (decidid*|decision|resuelt*|noticias|definid*|
            novedad*|respuesta|resolucion|aprobad*|cerrad*|se sabe|claro)
        (todavia|aun|seguimos|sigo|sigue) (no |sin |en |estamos |esperando |a la espera |
            pendiente* |falta |faltan |entrevistando |viendo |valorando |deliberando |dudando )+
        (a la espera|esperando|pendiente*|esperamos|espero) (a que |de |que |por |del |la |el |
            a )*(client*|aprob*|firma*|respuesta|confirm*|presupuesto*|decision|gerencia|
            direccion|visto bueno|central|jef*|resolver|cerrar)
        (mas (tiempo|largo|lento|tarde)|alarg*|retras*|demor*|atras*|dilat*) … (previsto|
            esperado|pensado|esperabamos|proces*|decision|nosotros|unos dias|necesit*|un poco|
            de lo)?
        (perdon*|disculp*|siento|lament*) … (espera|demora|retraso|tardanza|silencio|tardar|
            hacerte esperar|molestias)
        (falta*|qued*|tenemos) (por |aun |todavia |que |un |una |dos |tres |varias |algunos |
            otra |otros )+(ver|entrevistar|entrevista*|candidat*|persona*|hablar|decidir|
            conocer|firma*|confirm*)
        (decision|proceso|resolucion|comite|reunion) … (aplaz*|pospu*|retras*|demor*|pospon*|se
            ha movido)
        (jef*|director*|gerente|soci*|duen*|president*) … (vacaciones|viaje|enferm*|baja|fuera|
            vuelve|regresa)
        (necesit*|dame|denos|danos) … (mas tiempo|unos dias|otra semana|una semana|mas dias|
            semana mas)
        (va|esto va) para largo
        (hasta que no|mientras no|hasta que) …
        (estamos|seguimos) (parados|bloqueados|pendientes|atascados)
    """,
    Concept.OPEN: r"""
        (sigues|sigue) (en el proceso|en carrera|entre|siendo|en la (pelea|terna))
        (proceso|seleccion|decision) … (abiert*|en curso|en marcha|sigue)
        (en cuanto|cuando) (sep*|tenga*|hay*|decid*|me digan|nos digan)
    """,
    Concept.PATIENCE: r"""
        (paciencia|comprension|espera un poc*)
        (en cuanto) (sep*|teng*|hay*|pued*)
    """,
    Concept.ASK_FOR: r"""
        (envi*|mand*|remit*|aport*|facilit*|adjunt*|falt*|necesit*|pas*|proporcion*|hac* llegar|
            sub*|present*|trae*) … (titulo*|certificad*|curriculum|cv|referencia*|permiso|
            carnet|dni|nie|documentacion|documento*|copia|portfolio|portafolio|vida laboral|
            foto|datos|formulario|antecedentes|licencia|papeles|contacto*)
        (pretension*|expectativa* (salarial*|economica*)|sueldo|salario|cuanto (cobras|ganas|
            cobra|gana|quieres)|banda salarial|preaviso|economicamente)
        (tienes|tiene|dispone*|estarias|estaria|podrias|podria|manejas|maneja|hablas|habla|
            sabes|te importaria|puedes|puede|cuentas|cuenta|eres|has|conoces|sigues|sigue) …
            (carnet|vehiculo|coche|experiencia|turnos|noches|fines de semana|traslad*|mudar*|
            viajar|permiso|titulo|ingles|revit|interesad*|disponib*|dispuest*|carretilla|
            referencia*|jornada|libre) … ¿
        (saber|preguntar*|duda*|pregunta*|consult*|aclarar|confirm*) (si|cual|cuant*|que|una|un|
            sobre|algun*|tu|su|me|nos)
        (contactar|llamar|hablar) … (referencia*|anterior* (jef*|empresa*)|tu jef*)
        (podrias|podria|puedes|puede|podrian) … (decir*|confirmar*|indicar*|enviar*|mandar*|
            explicar*|aclarar*|facilitar*|pasar*|contar*)
        (rellen*|complet*|cumpliment*|firm*) … (formulario|ficha|cuestionario|autorizacion|
            solicitud)
    """,
    Concept.ASK: r"""
        (por favor|le rog*|rogamos) … (indi*|confirm*|respond*|envi*|dig*|facilit*|comuni*)
        ¿
    """,
    Concept.RECEIVED: r"""
        (recibid*|hemos recibido|recibimos|he recibido|me ha llegado|nos ha llegado|llego|ha
            llegado|anotad*|tomo nota|tomamos nota)
        (candidatura|solicitud|cv|documentos|correo|inscripcion) … (recibid*|registrad*|
            correctamente)
    """,
    Concept.PASSED_ON: r"""
        (pasad*|reenviad*|trasladad*|comparti*|envie|mandado|pasare|paso|entregad*) … (a|al|
            equipo|personal|director*|compan*|todos|ellos)
        (revis*|estudi*|analiz*|valor*) … (candidatura|perfil|documentacion|solicitud|cv)
    """,
    Concept.WILL_ANSWER: r"""
        (te|le|os) (digo|decimos|dire|diremos|aviso|avisamos|avisare|avisaremos|llamo|llamamos|
            llamare|llamaremos|contacto|contactaremos|escribo|escribire|cuento|contesto|
            informaremos|daremos|doy|damos|respondo)
        (respuesta|noticias|decision|resolucion|contact*) … (antes|en|el|para|durante|esta|
            proxim*|a lo largo|{day}|semana|mes|breve|pronto)
        (nos pondremos|me pongo|pondremos|ponerme) en contacto
    """,
    Concept.THANKS: r"""
        (gracias|agradec*)
        (placer|encantad* … (conocer*|hablar*|recibir*)|un gusto|gusto en|igualmente|de nada|
            fue (un placer|genial))
        (buen|feliz) (fin de semana|dia|tarde|finde)
        (a ti|a usted|que (bonito|amable|detalle)|hablamos (pronto)?)
    """,
    Concept.AWAY: r"""
        (fuera (de la oficina|del despacho|de oficina)|de vacaciones|ausente|de baja|de viaje|
            no estare|de permiso) … (hasta|desde|vuelvo|volver*|regres*|del|y|con|para|el)
        (estare|estoy|estamos) (fuera|de vacaciones|ausente|de baja|cerrados)
        (vuelvo|volvere|regreso|regresare|de vuelta) (a la oficina |al trabajo )?(el|a partir|
            en)
        (asuntos urgentes|caso urgente|urgencias|en mi ausencia|a mi (vuelta|regreso))
        ya no (trabaja|forma parte)
    """,
    Concept.MACHINE: r"""
        (mensaje|respuesta|correo) (generad* )?(automatic*|automaticamente)
        (no )(responda|respondas|contest*) a este (correo|mensaje|email)
        (numero de (ticket|caso|incidencia|solicitud)|ticket|incidencia) … (\d+|registrad*|
            creado|abiert*)
        (buzon|direccion|cuenta) … no (se )?(atiend*|atendid*|monitoriz*|supervis*|lee)
    """,
    Concept.BOUNCED: r"""
        (no se (pudo|ha podido)|no pudo) (entregar|ser entregado|enviar)
        (direccion|destinatario|buzon) … (no existe|no encontrad*|llen*|desconocid*)
    """,
    Concept.ADVERT: r"""
        (newsletter|boletin|date de baja|darse de baja|cancelar (la )?suscripcion|webinar|
            podcast|episodio|descuento|oferta especial|codigo promocional|inscribete|suscri*|
            compra ahora|gratis)
        (nuevas?|\d+) (nuevas )?(ofertas|vacantes|empleos) (de|para|que|nuevas|cerca)
        (alerta* de empleo|ofertas (que|similares|recomendadas))
        (prepara*|supera|exito en|trucos|consejos|entren*) … (entrevista*|cv|curriculum)
        (encuesta|estudio|investigacion|tesis) … (particip*|entrevista|tarjeta regalo|
            voluntari*)
        (entrevista*) … (programa|podcast|revista|periodico|radio|blog)
        (pedido|paquete|factura|contrasena|suscripcion|envio)
    """,
    Concept.OTHER_BUSINESS: r"""
        (familias|excursion|cena|cenar|cumpleanos|boda|abuela|mama|papa|tia|tio|piso|alquiler|
            casero|fontanero|factura|presupuesto de obra|partido|padel|concierto|colegio de|
            ninos|comer el domingo|paella|asado)
        (destinatario equivocado|persona equivocada|no era para (ti|usted))
    """,
    Concept.PRIVATE: r"""
        (mama|papa|abuel*|hij* mi|tia|tio|cari[nñ]o|quedamos … (cenar|comer|cine|tomar)|me
            cuentas|que tal (la|fue la|te fue)|como te fue|cumple*|besos|besitos)
    """,
    Concept.JOB: r"""
        (candidat*|entrevista*|puesto|plaza|vacante|seleccion|curriculum|cv|contrat*|empleo|
            sueldo|incorpora*|soldador*|enfermer*)
    """,
    Concept.CANDIDACY: r"""
        (candidat*|entrevista*|puesto|plaza|vacante|proceso|seleccion|curriculum|cv|contrat*|
            sueldo|salario|oferta|preaviso|solicitud|prueba|empleo|trabajo|equipo|perfil|
            incorpora*)
    """,
    Concept.SILENCE: r"""
        (si|en caso de|de) … no … (recib*|contact*|noticias|respuesta|tener)
    """,
    Concept.HYPOTHETICAL: r"""
        (si|en caso de|siempre que|cuando) (tu|su|el|la|no|usted|nos|resulta*|eres|es)? ?(\w+
            ){0,3}(encaj*|seleccionad*|perfil|interes*|elegid*|recib*|noticias|avanz*|preselec*)
        (antes de|para poder)
        (hubiera|hubiese|habria)
    """,
    Concept.NEGATION: r"""
        (no|ni|nunca|sin|ningun|ninguna|nadie|tampoco)
    """,
}
