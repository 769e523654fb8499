"""Spanish."""
# ruff: noqa: E501 - a pattern or a row of words is one line of data

from __future__ import annotations

from bot.core.dates.model import Language, Role

SPANISH = Language(
    name="es",
    common=(
        "el la los las y de del que en por para con le les te nos un una es se su sus lo al a mas antes "
        "proxima proximo semana estaremos tendra recibira respuesta gracias hola saludos usted ustedes "
        "hasta como pero ya si esta este muy sobre tardar contigo"
    ),
    weekdays=("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"),
    weak_weekdays=("lun", "mar", "mie", "jue", "vie", "sab", "dom"),
    months=(
        "enero ene",
        "febrero feb",
        "marzo mar",
        "abril abr",
        "mayo may",
        "junio jun",
        "julio jul",
        "agosto ago",
        "septiembre setiembre sept sep",
        "octubre oct",
        "noviembre nov",
        "diciembre dic",
    ),
    words={
        "n": "proximo|proxima|proximos|proximas|que viene|que vienen|que entra|siguiente a la proxima|entrante",
        "t": "este|esta|estos|estas|en curso|actual|corriente",
        "c": "venidero|venidera",
        "f": "siguiente|siguientes|posterior",
        "l": "pasado|pasada|ultimo|ultima|anterior",
        "e": "principios de|los primeros dias de|los primeros dias del|primeros dias del|nada mas empezar|nada mas comenzar|principio del|el principio de|el inicio de|el comienzo de|inicio del|comienzo de|a principios de|a principios del|principios del|a primeros de|primeros de|comienzos de|a comienzos de|"
        "inicios de|a inicios de|al principio de|al inicio de|a comienzos del|a inicios del|primeros dias de|"
        "al comienzo de|al principio del|principio de|inicio de",
        "m": "mediados de|para mediados de|a la mitad de|la mitad de|mitad del|la mitad del|a mitad del|mediado|mediados|a mediados de|a mediados del|mediados del|a mitad de|mitad de|primera quincena de|primera mitad de",
        "E": "fin de|ultimo dia de|ultimo dia del|que acabe|que termine|que finalice|que cierre|que concluya|que se acabe|que se termine|de que acabe|de que termine|de que finalice|de que cierre|de que concluya|de que se acabe|de que se termine|de acabar|de terminar|acabar|terminar|terminando|los ultimos dias de|ultimos dias de|los ultimos dias del|antes de que acabe|antes de que termine|antes de que finalice|antes de que cierre|antes de que concluya|antes de que se acabe|antes de que se termine|antes de acabar|antes de terminar|antes de finalizar|antes de concluir|antes de cerrar|al termino de|al cierre de|al cierre del|el ultimo tramo de|finalizar|final de la|fin de la|final de|finales de|a finales de|a finales del|finales del|al final de|al final del|"
        "fines de|a fines de|ultimos de|a ultimos de|el final de|el fin de|fin del|el final del|a final de|"
        "segunda quincena de|segunda mitad de|final del|a fin de|lo que queda de|lo largo de lo que queda de|"
        "cierre de|el cierre de",
        "i": "en|al cabo de|en torno a|en el plazo de unos|en estos|en estas|dentro de|en unos|en unas|dentro de unos|dentro de unas|en los|en las|en aproximadamente|en el plazo de|"
        "en un plazo de|en cosa de|tras|de aqui a|de aca a|en aproximadamente unos|en menos de",
        "w": "en un plazo maximo de|en el transcurso de la|a lo largo de la|en el curso de la|en el curso del|dentro de|dentro del|dentro de la|en lo que queda de|por espacio de|en un plazo de|en el plazo maximo de|en el plazo no superior a|en un maximo de|en el transcurso de|en el transcurso del|a lo largo de|"
        "a lo largo del|durante|en el curso de|en un plazo no superior a|en un plazo de entre|en no mas de|como mucho en|"
        "como maximo en|maximo en",
        "b": "antes de|antes de la del|de aqui al|de aqui a la|de aqui a|de aca al|como muy tarde a|como muy tarde en|como muy tarde antes de|a mas tardar en|a mas tardar este|maximo el|maximo|tope el|a lo sumo el|a lo sumo|no mas alla del|no mas alla de|antes del|hasta|a mas tardar|a mas tardar el|como muy tarde|como muy tarde el|"
        "no mas tarde de|no mas tarde del|hasta el|antes de la|como mucho|como tarde|como maximo|"
        "como maximo el|a mas tardar la|como mucho el|como tarde el|no despues de|no despues del|lo mas tarde|hasta la|"
        "a mas tardar para|a mas tardar antes de|a mas tardar a",
        "B": "antes",
        "a": "despues del|despues de|pasado|pasada|pasada la|una vez pasado el|una vez pasada la|justo despues del|tras la|tras|despues de la|tras el|pasado el",
        "F": "desde|desde el|a partir de|a partir del",
        "p": "para|para el|para la|el|la|dia|el dia|los",
        "=": "entre|entre el",
        "s": "desde hace|desde el pasado",
        "g": "hace",
        "L": "despues|mas tarde",
        "-": "al|a",
        "|": "o|o el|u|o a mas tardar|o como muy tarde",
        "&": "y|y el",
        "q": "sin falta|por la manana|en la manana|en la tarde|en la noche|antes de las|al final de la tarde|al cierre del dia|antes de comer|antes del mediodia|a ultima|a primera|por la tarde|por la noche|de la manana|de la tarde|a primera hora|a ultima hora|"
        "al mediodia|a mediodia|al final del dia|final del dia|a lo largo del dia|a ultima hora de la tarde|"
        "cierre del dia|tarde|a primera hora de|a ultima hora de|a primera hora del|a ultima hora del",
        "x": "de|la|del ano|de este ano|del|las|unos|unas|aproximadamente|mas|otros|otras|alrededor de|cerca de|sobre|sobre el|los|"
        "hacia|hacia el|probablemente|seguramente|habiles y|mas o menos|mismo|solo|posiblemente",
        "q9": "a lo largo del dia|en el transcurso del dia|durante el dia|en el dia|en el curso del dia",
        "X": "acabe|termine|finalice|concluya",
        "V1": "la que viene|la que entra",
        "V2": "semana subsiguiente|la subsiguiente|semana siguiente a la proxima|semana de despues de la proxima|la siguiente a la que viene",
        "K1": "primer trimestre",
        "K2": "segundo trimestre",
        "K3": "tercer trimestre",
        "K4": "cuarto trimestre|ultimo trimestre",
        "O1": "primero|primera|primer",
        "O2": "segunda|segundo",
        "O3": "tercera|tercer|tercero",
        "O4": "cuarta|cuarto",
        "k": "semana numero",
        "_": "proximos dias|dias proximos|siguientes dias|dias siguientes|proximas semanas|semanas proximas|proximos meses|dias venideros|semanas venideras|dias que vienen|vacaciones de navidad|vacaciones de semana santa|primera vez|primer lugar|primera ronda|segunda vuelta|ultimo momento|proximos pasos|proximo paso|siguiente paso|siguientes pasos|proxima fase|siguiente fase|"
        "siguiente ronda|proxima ronda|proxima entrevista|siguiente entrevista|proxima etapa|siguiente etapa|"
        "lunes a viernes|de lunes a viernes|lunes a jueves|a la semana|por semana|dias a la semana|ultima entrevista|"
        "ultima fase|buen dia|buenos dias|un dia|al dia|hoy en dia|a la espera|a la atencion|a fin de que|en general|"
        "a continuacion|en cuanto|en la|meses de prueba|dias de vacaciones|en estos dias",
    },
    numbers={
        "un": 1,
        "una": 1,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
        "diez": 10,
        "once": 11,
        "doce": 12,
        "quince": 15,
        "veinte": 20,
        "treinta": 30,
        "uno": 1,
        "trece": 13,
        "catorce": 14,
        "dieciocho": 18,
        "unas dos": 2,
        "otra": 1,
        "cuarenta y ocho": 48,
        "veinticuatro": 24,
        "setenta y dos": 72,
    },
    few={
        "un par de": 2,
        "par de": 2,
        "algunos": 3,
        "unos pocos": 3,
        "pocos": 3,
        "unos cuantos": 3,
        "unas cuantas": 3,
        "unas pocas": 3,
        "varios": 3,
        "varias": 3,
        "algunas": 3,
        "pocas": 3,
    },
    units={
        "day": "dia|dias|dias naturales|dias corridos",
        "business_day": "dias de trabajo|jornadas laborales|jornadas|dia de trabajo|dia habil|dias habiles|dia laborable|dias laborables|dias laborales|dia laboral",
        "week": "semana|semanas|semana laboral",
        "weekend": "fin de semana|finde|fines de semana",
        "fortnight": "quincena",
        "month": "mes|meses",
        "quarter": "trimestre",
        "year": "ano|anos",
        "hour": "hora|horas|hs",
        "minute": "minuto|minutos",
    },
    offsets={
        "hoy": 0,
        "hoy mismo": 0,
        "esta tarde": 0,
        "esta noche": 0,
        "esta manana": 0,
        "manana": 1,
        "manana mismo": 1,
        "manana por la manana": 1,
        "pasado manana": 2,
    },
    shifts={
        "justo despues": (0, "day"),
        "para entonces": (0, "day"),
        "inmediatamente despues": (0, "day"),
        "al dia siguiente": (1, "day"),
        "el dia siguiente": (1, "day"),
        "dia siguiente": (1, "day"),
        "el dia despues": (1, "day"),
        "un dia despues": (1, "day"),
        "la semana siguiente": (1, "week"),
        "a la semana siguiente": (1, "week"),
        "una semana despues": (1, "week"),
        "ese mismo dia": (0, "day"),
        "el mismo dia": (0, "day"),
        "esa misma tarde": (0, "day"),
        "esa misma semana": (0, "week"),
        "al dia siguiente habil": (1, "business_day"),
        "el siguiente dia habil": (1, "business_day"),
    },
    cues={
        Role.ANSWER: (
            r"(?:le|les|te|os) (?:\w+ )?(?:contesto|contestamos|contestaremos|contestare|respondo|avisan|dicen|digan|confirmen|llaman|escriben|diga|contacten|contactan|contactara|contactaran|hago|hacemos|vuelvo|volvemos|mando|mandamos|pasamos|paso|llegara|llega)\b",
            r"(?:volver|volveremos|volvere|vuelvo|volvemos) a (?:contactar|escribir|llamar|hablar|ponernos)\w*",
            r"(?:cerrar|cerramos|cerraremos|cierra|cierre) (?:\w+ ){0,2}?(?:tema|proceso|seleccion|decision|busqueda)|(?:vas|va|van) a (?:saber|tener|recibir)|(?:vamos|voy|van|va) a (?:\w+ )?(?:decidir|avisar\w*|llamar\w*|decir\w*|dar\w*|informar\w*|responder\w*|confirmar\w*|contactar\w*|elegir|resolver|tomar|comunicar\w*)|lo cerramos|queda decidido|quedara decidido|seguimiento",
            r"(?:le|les|te|os|lo|la|se) (?:\w+ )?(?:diremos|dire|digo|decimos|informaremos|informare|informamos|avisaremos|avisare|aviso|avisamos|contactaremos|contactare|contactamos|llamaremos|llamare|llamo|llamamos|responderemos|respondere|respondemos|escribiremos|escribire|escribo|confirmaremos|confirmare|confirmamos|confirmo|daremos|dare|damos|doy|comunicaremos|comunicare|comunicamos|notificaremos|haremos|hare|cuento|contare|contaremos|contamos|enviaremos|mandaremos|comentamos|comentaremos|comentare|comento|ira|comunicara|informara|avisara|llamara|dira|dara|pasare|pasaremos|haran|daran|avisaran|diran|llamaran)(?: (?:\w+ ){0,3}?(?:respuesta|decision|noticias|resultado|resultados|feedback|saber|novedades|algo))?",
            r"(?:informar|avisar|contactar|llamar|responder|escribir|confirmar|comunicar|notificar|decir|dar|contar|comentar|hacer)(?:le|les|te|os|nos lo|telo|selo|lo|lelo)\b(?: (?:\w+ ){0,3}?(?:respuesta|decision|noticias|resultado|resultados|feedback|saber|algo|novedades|llegar))?",
            r"(?:informandole|contactandole|ponernos en contacto|ponerme en contacto|nos pondremos|me pondre|nos ponemos|pondremos|se pondra|se pondran|me pongo|volveremos|volvere|estaremos|estare) (?:\w+ ){0,2}?(?:en contacto|a contactar|a ponernos|a escribir|a escribirle|a llamar|comunicandonos)?",
            r"(?:tendra|tendras|tendran|tendreis|recibira|recibiras|recibiran|sabra|sabras|sabran|sabremos|sabre|conocera|conoceras) (?:\w+ ){0,4}?(?:respuesta|decision|noticias|noticia|resultado|resultados|feedback|nuestras|novedades|algo|saber|mas|contestacion|veredicto|resolucion|informacion|comunicacion|tener|recibir)?",
            r"(?:tendremos|tendre|tenemos|tengo|tener|deberia|deberias|habra|espere|espera|esperamos|contara|contaras|contamos con|prevemos) (?:\w+ ){0,4}?(?:respuesta|decision|noticias|noticia|resultado|resultados|feedback|nuestras|novedades|saber|contestacion|veredicto|resolucion|informacion|definicion|decidido|claro)",
            r"definiremos|definir|define|publicaremos|publicara|publicar|visto bueno|resolucion|nos comunicaremos|nos comunicamos|comunicaremos|estaremos (?:\w+ando|\w+endo|en contacto)|te llamo|le llamo|te marco|sale|saldra|saldran|tengamos|sepamos|sepa|nos dira|definitivo|definicion|algo mas|te cuento|le cuento|se pronuncia|eleg(?:ido|iremos)|tendremos todo|pronunciarnos|mas tiempo|un poco mas|unos dias mas|calculo que|condiciones de|posibilidad de",
            r"(?:la|una|nuestra|su|el|los|alguna|un|sin|mi|de) (?:\w+ )?(?:decision|respuesta|contestacion|resultado|resultados|noticias|feedback|resolucion|veredicto|eleccion|comunicacion)",
            r"(?:decision|respuesta|resultados?|resolucion|feedback|noticias|novedades|veredicto|fallo|contestacion|actualizacion)(?: (?:final|definitiva|prevista|se comunicara|estara|sera))?",
            r"(?:decidiremos|decidimos|decidir|decidira|decide|deciden|decidiran|decidire|decida|decidan|elegiremos|resolveremos|resolver|resolvera|tomaremos|tomara|tomar|tome|tomamos|anunciaremos|anunciara|valoraremos|elegir|optaremos|confirmaremos)(?: (?:\w+ ){0,2}?(?:decision|eleccion))?",
            r"(?:sera|seran|estara|se) (?:comunicada|comunicados|informado|informada|informados|contactado|contactada|tomada|decidido|comunicara|comunicaran|publicaran|informara|anunciara|notificado|avisado|avisada)",
            r"(?:paciencia|un poco de paciencia|denos|deme|danos|dame|necesitamos|necesito|necesitaremos|nos llevara|llevara|tardaremos|tardamos|tarda|tardara|tarde|requiere|aguante|aguanta|nos tomara|tomara)(?: (?:tiempo|hasta|un poco))?",
            r"(?:no (?:\w+ ){0,3}?(?:recibido|recibe|recibes|tenido|oido|sabido|sabes|sabe|tienes|tiene|dicho|hemos contactado|hemos llamado|hemos dicho|hemos escrito|contestamos|respondemos|he dicho|he escrito|he llamado)) ?(?:\w+ ){0,2}?(?:nosotros|noticias|nada|respuesta|nuestras)?",
            r"(?:sabremos|sabre|podremos decir|podre decir|mas informacion|en contacto)",
            r"(?:escribame|escribeme|llameme|llamame|reclameme|recuerdeme|preguntame|pregunteme)",
            r"(?:cerraremos|cerrar|cerramos|concluir|concluiremos|finalizar) (?:el|la|este|nuestro) (?:proceso|seleccion|decision)",
        ),
        Role.ASK: (
            r"(?:por favor|le rogamos|les rogamos|rogamos|te pedimos|le pedimos|le pido|te pido|agradeceriamos|agradeceria|le agradeceria|le agradeceriamos|te agradeceria|agradecemos|porfa|favor de)(?: \w+){0,3}",
            r"(?:su|tu|sus|tus|vuestra) (?:\w+ )?(?:respuesta|decision|confirmacion|disponibilidad|documentacion|documentos|aceptacion|contrato|firma|referencias|prueba|solucion|candidatura|solicitud|cv|feedback)",
            r"(?:digame|diganos|dime|dinos|avisame|aviseme|avisenos|avisanos|confirmame|confirmeme|confirmenos|confirmanos|hagame|haznos|haganos|hazme|responda|responde|respondanos|envienos|enviame|envianos|envie|envia|mandanos|mandame|comuniquenos|indiquenos|indicanos|contestame|contestanos|digan|contesta|conteste|firme|firma|entregue|entregar|enviar|remita|devuelva|devuelvenos|presentar)(?: (?:saber|su|tu))?",
            r"(?:tiene|tienes|puede|puedes|debe|debes|podria|podrias|necesita|necesitas|dispone|dispones|quiere|quieres|tendria|tendrias) (?:que|hasta|de plazo|tiempo|plazo|tu|usted|decidir|responder|confirmar|confirmarme|confirmarnos|decirnos|decirme|enviarnos|enviarme|enviar|avisarnos|avisarme|disponibilidad|disponible)",
            r"(?:si|cuando|en cuanto) (?:usted |tu )?(?:nos |me )?(?:puede|puedes|envia|envias|manda|mandas|acepta|aceptas|confirma|confirmas|decide|decides|esta|estas|quiere|quieres)",
            r"(?:necesitamos|necesito|esperamos|espero|necesitariamos|quedamos a la espera de|a la espera de|quedo a la espera de) (?:\w+ )?(?:su|tu|que nos|que me|que usted)(?: \w+){0,2}",
            r"(?:oferta|propuesta|enlace|invitacion) (?:\w+ ){0,3}?(?:valida|vigente|vence|caduca|expira|abierta)",
            r"(?:valida|valido|vigente|vence|caduca|expira|fecha limite|plazo de inscripcion|plazo para|plazo de presentacion|cierre de inscripciones|inscripcion|inscripciones|postulaciones|candidaturas|de su parte|de tu parte|plazo termina|plazo finaliza)",
            r"(?:manda|envia|sube|entrega|completa|rellena|firma|responde|confirma|adjunta|presenta|mande|suba|complete|rellene|adjunte|presente) (?:tu|tus|el|la|los|las|su|sus|nos|me|si)",
            r"^(?:responder|contestar|respuesta) antes",
        ),
        Role.EVENT: (
            r"(?:entrevista|entrevistas|entrevistar|entrevistando|reunion|reuniones|llamada|videollamada|charla|prueba|test|visita|presentacion|cita|encuentro|ronda|fase|comite|consejo|junta|candidatos|candidatas|candidato|candidata|curso|feria|comida|cafe|turno|taller)\b",
            r"(?:ver|vernos|vemos|veremos|hablar|hablamos|conocer|conocernos|reunir|reunirnos|reunimos|reune|reunira|quedar|quedamos|viene bien|vendria bien|vendria|encaja|disponible|disponibilidad|libre|posible|empezar|empieza|empezaria|incorporacion|incorporarse|incorporarte|incorporaria|comenzar|comienza|inicio|arranca|arrancamos|invitar|invitarle|invitarte|citar|citarle|agendar|programada|programado|prevista para|convocar|convocarle|aplazar|aplazada|mover|cambiar)\b",
        ),
        Role.BLOCK: (
            r"(?:cerrado|cerrada|cerrados|cerradas|cerraremos por|cerramos por|vacaciones|festivo|festivos|ausente|fuera de la oficina|fuera|de viaje|baja|horario|atencion|periodo de prueba|incorporacion|preaviso|revision salarial|revisiones salariales|subida salarial|inventario|permiso|puente|contrato temporal)\b",
            r"(?:seguimos|estamos|terminamos|continuamos|acabamos|quedan|tenemos|haremos|hacemos) (?:\w+ ){0,3}?(?:entrevistas|entrevistando|candidatos|candidaturas|personas|reuniones)",
        ),
        Role.PAST: (
            r"(?:dijimos|dije|prometi|prometimos|hablamos el|hablamos|hablado|comente|comentamos el|comentado|habia|habiamos|recibi|recibimos|enviaste|envio su|envie|escribi|nos vimos|conversamos|quedamos en|pensabamos|pensaba|ibamos|iba|queriamos|teniamos|tenia|debiamos|prometido|dicho)",
            r"(?:gracias|agradecerle|agradecerte) (?:\w+ )?por",
            r"(?:su|tu|nuestra|mi) (?:\w+ )?(?:correo|mensaje|mail|email|llamada|candidatura|solicitud|carta|entrevista|conversacion|reunion) (?:del|de)",
            r"(?:estaba|estaban|era|inicialmente|originalmente|en principio)",
        ),
        Role.OTHER: (
            r"(?:cada ano|todos los anos|anualmente|subidas? salarial(?:es)?|revision(?:es)? salarial(?:es)?|bonus|aguinaldo|boletin|webinar)",
        ),
        Role.HOPE: (
            r"(?:ojala|con suerte|con un poco de suerte|a ver si|crucemos los dedos|cruzamos los dedos|esperemos|idealmente|nos gustaria|me gustaria|si todo va bien|confio en|espero)\b",
        ),
        Role.AWAY: (
            r"(?:fuera de la oficina|fuera|vacaciones|ausente|ausencia|de viaje|de baja|baja|permiso|cerrado|cerrada|cerrados|no estare|sin acceso|acceso limitado|no disponible|descanso|no estoy)\b",
        ),
        Role.BACK: (
            r"(?:vuelvo|volvere|volveremos|regreso|regresare|regresamos|regresaremos|retorno|reincorporo|reincorporare|reincorporacion|vuelta|de vuelta|de nuevo|estare de|reabrimos|reabriremos|respondere|atendere|contestare|responderemos)\b",
        ),
    },
    own_answer=(
        r"(?:respuesta|decision|resultado|resultados|feedback|noticias)",
        r"(?:me|nos) (?:\w+ )?(?:diran|dicen|dira|llaman|llamaran|llama|avisan|avisaran|contestan|contestaran|responden|responderan|informan|dan|daran|confirman|escriben)",
        r"(?:deciden|decidiran|responden)",
    ),
    feasts={
        "carnival": "carnaval|martes de carnaval",
        "maundy_thursday": "jueves santo",
        "good_friday": "viernes santo",
        "easter": "pascua|domingo de resurreccion|semana santa",
        "easter_monday": "lunes de pascua",
        "assumption": "la asuncion",
        "all_saints": "todos los santos",
        "christmas_eve": "nochebuena",
        "christmas": "navidad|navidades|las navidades",
        "new_years_eve": "nochevieja",
        "new_year": "ano nuevo",
        "epiphany": "reyes|dia de reyes",
    },
    inside="en durante",
    persons="le te les usted os nos",
    breaks="y pero porque aunque mientras cuando pues entonces asi que si donde quien luego ya",
)
