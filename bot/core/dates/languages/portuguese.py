"""Portuguese, of Portugal and Brazil."""
# ruff: noqa: E501 - a pattern or a row of words is one line of data

from __future__ import annotations

from bot.core.dates.model import Language, Role

PORTUGUESE = Language(
    name="pt",
    common=(
        "o a os as e de do da dos das que em no na nos nas para com um uma por seu sua voce lhe ate ao "
        "nao sera sobre entraremos daremos retorno obrigado obrigada ola atenciosamente ja mais vamos "
        "nossa nosso semana proxima processo resposta equipe equipa te se isso esta sao cumprimentos"
    ),
    weekdays=(
        "segunda_-_feira segunda_feira",
        "terca_-_feira terca_feira",
        "quarta_-_feira quarta_feira",
        "quinta_-_feira quinta_feira",
        "sexta_-_feira sexta_feira",
        "sabado",
        "domingo",
    ),
    weak_weekdays=(
        "segunda seg",
        "terca ter",
        "quarta qua",
        "quinta qui",
        "sexta sex",
        "sab",
        "dom",
    ),
    months=(
        "janeiro jan",
        "fevereiro fev",
        "marco mar",
        "abril abr",
        "maio mai",
        "junho jun",
        "julho jul",
        "agosto ago",
        "setembro",
        "outubro out",
        "novembro nov",
        "dezembro dez",
    ),
    words={
        "n": "proximo|proxima|proximos|proximas|que vem|seguinte a proxima|que vem a seguir",
        "t": "este|esta|deste|desta|nesta|neste|corrente|atual|em curso|essa|desse|dessa|nessa|nesse",
        "f": "seguinte|seguintes|subsequente",
        "l": "passado|passada|ultimo|ultima|anterior|retrasada",
        "e": "inicio de|inicio da|inicio do|no inicio de|no inicio da|no inicio do|comeco de|comeco da|comeco do|"
        "no comeco da|no comeco de|no comeco do|principio de|principio da|no principio da|principios de|logo no inicio da|"
        "nos primeiros dias de|ao inicio da|inicio|no comeco|no inicio|comeco|no principio do",
        "m": "meados de|meados da|meados do|em meados de|em meados da|em meados do|a meio da|meio da|meio de|no meio da|"
        "primeira quinzena de|metade de|ate meados de|a meio de|na metade de",
        "E": "fim de|fim da|fim do|final de|final da|final do|no fim de|no fim da|no fim do|no final de|no final da|"
        "no final do|ao final de|ao final da|ao final do|finais de|fins de|o fim da|o final da|o fim do|o final do|"
        "ao fim da|segunda quinzena de|o final de|o fim de|em finais de|em fins de|ao fim do|mais para o fim da|fim|final",
        "i": "em|dentro de|daqui a|em cerca de|em aproximadamente|daqui por|apos|nos|nas|dentro dos|dentro das|num|numa|"
        "dentro de uns|daqui a uns|daqui a umas|em mais|dentro de cerca de|em torno de",
        "w": "em ate|num prazo de|no prazo de|no prazo maximo de|num prazo maximo de|dentro do prazo de|ao longo da|"
        "ao longo de|ao longo do|no decorrer da|no decorrer do|durante|durante a|no maximo em|em no maximo|no decurso da|"
        "prazo de ate|no prazo de ate|dentro de ate|em menos de|ao longo dos|no decurso dos|ao longo das|prazo de",
        "b": "ate|ate o|ate a|ate ao|ate as|no maximo ate|o mais tardar|o mais tardar ate|"
        "o mais tardar na|o mais tardar no|antes de|antes do|antes da|no maximo|mais tardar|no mais tardar|"
        "o mais tarde|ate no maximo|impreterivelmente ate|no mais tardar ate",
        "B": "antes",
        "a": "depois do|depois da|apos o|apos a|depois de",
        "F": "desde|a partir de|a partir do|a partir da|a contar de",
        "p": "para|para o|para a|no|na|dia|no dia|o dia|ao dia|aos|as",
        "=": "entre|entre os dias|entre o dia",
        "s": "desde o passado",
        "g": "ha|faz",
        "L": "depois|mais tarde",
        "O1": "primeiro|primeira",
        "-": "a|ao",
        "&": "e|e o|e a",
        "|": "ou|ou o mais tardar|ou no maximo|ou ate",
        "q": "de manha|pela manha|a tarde|a noite|de tarde|a hora do almoco|ao final do dia|no final do dia|fim do dia|"
        "final do dia|fim de tarde|final da tarde|no fim do dia|ao fim do dia|do dia|manha|tarde|o fim do dia|"
        "o final do dia|feira|expediente|o fim do expediente|o final do expediente|logo cedo|fim do expediente",
        "x": "de|do|da|dos|das|o|os|uns|umas|mais|cerca de|aproximadamente|outros|outras|provavelmente|"
        "por volta de|por volta do dia|possivelmente|mais ou menos|torno de|la para|talvez|mesmo|logo|pelo|-",
        "_": "proximos passos|proximo passo|proxima etapa|proximas etapas|proxima fase|proxima entrevista|proxima rodada|"
        "segunda fase|segunda etapa|segunda entrevista|segunda rodada|segunda ronda|segunda conversa|segunda opcao|"
        "terceira fase|quarta fase|quinta fase|segunda via|segunda feira a sexta|segunda a sexta|segunda a sexta feira|"
        "de segunda a sexta|por semana|dias por semana|bom dia|boa tarde|boa noite|um dia|no dia a dia|dia a dia|"
        "hoje em dia|a disposicao|ultima etapa|ultima fase|ultima entrevista|no geral|a vaga|a empresa|"
        "em anexo|meses de experiencia|dias de ferias|em processo|nos proximos passos|segunda - feira a sexta - feira|ate breve|"
        "ate logo|ate ja|ate entao|ate agora|ate o momento|ate ao momento",
    },
    numbers={
        "um": 1,
        "uma": 1,
        "dois": 2,
        "duas": 2,
        "tres": 3,
        "quatro": 4,
        "cinco": 5,
        "seis": 6,
        "sete": 7,
        "oito": 8,
        "nove": 9,
        "dez": 10,
        "onze": 11,
        "doze": 12,
        "quinze": 15,
        "vinte": 20,
        "trinta": 30,
        "quarenta e oito": 48,
        "vinte e quatro": 24,
        "setenta e duas": 72,
    },
    few={
        "alguns": 3,
        "algumas": 3,
        "um par de": 2,
        "uns": 3,
        "umas": 3,
        "poucos": 3,
    },
    units={
        "day": "dia|dias|dias corridos|dias de calendario",
        "business_day": "dia util|dias uteis|dias de trabalho",
        "week": "semana|semanas",
        "weekend": "fim de semana|fim - de - semana|final de semana|fins de semana",
        "fortnight": "quinzena",
        "month": "mes|meses",
        "quarter": "trimestre",
        "year": "ano|anos",
        "hour": "hora|horas",
        "minute": "minuto|minutos",
    },
    offsets={
        "hoje": 0,
        "ainda hoje": 0,
        "hoje mesmo": 0,
        "hoje a tarde": 0,
        "hoje a noite": 0,
        "esta tarde": 0,
        "esta noite": 0,
        "logo a tarde": 0,
        "amanha": 1,
        "amanha de manha": 1,
        "depois de amanha": 2,
    },
    shifts={
        "logo depois": (0, "day"),
        "logo a seguir": (0, "day"),
        "logo em seguida": (0, "day"),
        "ate la": (0, "day"),
        "no dia seguinte": (1, "day"),
        "dia seguinte": (1, "day"),
        "o dia seguinte": (1, "day"),
        "ao dia seguinte": (1, "day"),
        "um dia depois": (1, "day"),
        "no outro dia": (1, "day"),
        "na semana seguinte": (1, "week"),
        "a semana seguinte": (1, "week"),
        "semana seguinte": (1, "week"),
        "uma semana depois": (1, "week"),
        "no mesmo dia": (0, "day"),
        "nesse mesmo dia": (0, "day"),
        "no proprio dia": (0, "day"),
        "no dia util seguinte": (1, "business_day"),
    },
    cues={
        Role.ANSWER: (
            r"(?:te|lhe) (?:\w+ )?(?:mando|envio|respondo|respondemos|retorno|retornamos|conto|chamo|chamamos|falamos|confirmo|confirmamos|passo|escrevemos)\b",
            r"(?:vai|vais|vamos|vou|vao) (?:te |lhe |se )?(?:saber|ter|receber|avisar|dar|responder|informar|ligar|retornar|decidir|definir|dizer|contactar|comunicar|escolher|bater)(?: (?:\w+ ){0,2}?(?:resposta|retorno|decisao|noticias))?",
            r"(?:ficou|fica|ficara) (?:para|pra)|decisao (?:sai|saira|fica|esta)|(?:concluir|concluiremos|encerrar|encerramos|finalizar|finalizamos) (?:\w+ ){0,2}?(?:processo|selecao|recrutamento)|receber(?:a|as)? (?:a |uma |o )?(?:nossa )?(?:decisao|resposta)",
            r"(?:entraremos|entro|entramos|entrarei|entraram|entrara|entrar|estaremos|estarei|manteremos|manter) (?:\w+ ){0,5}?(?:em contato|em contacto|contato|contacto)",
            r"(?:em contato|em contacto)(?: consigo| contigo| com voce)?",
            r"(?:daremos|damos|darei|dou|dar|vamos dar|dara|dao|darao|demos|te dou|lhe dou|lhe damos|dar lhe|teremos|terei|temos|tera|teras|terao|tenho|ter|receberas|recebera|receberao|receber|recebe|recebes|saberemos|saberei|sabera|saberas|aguarde|aguardar|espere|havera) (?:\w+ ){0,4}?(?:resposta|retorno|decisao|feedback|noticias|noticia|resultado|resultados|novidades|posicao|posicionamento|parecer|saber|contacto|contato|definicao|conclusao|mais)",
            r"(?:voltaremos|volto|voltamos|voltarei|voltar|retornaremos|retorno|retornamos|retornarei|retornar|regressaremos) (?:\w+ ){0,3}?(?:a (?:falar|contactar|entrar|contatar|escrever|dar)|contato|contacto|com (?:voce|uma|a|o|noticias|novidades)|consigo|contigo|ao contacto|a voce|para voce)?",
            r"(?:avisaremos|avisamos|aviso|avisarei|avisar|informaremos|informamos|informarei|informar|informo|comunicaremos|comunicamos|comunicarei|comunicar|contactaremos|contactamos|contactar|contactarei|contataremos|contatamos|ligaremos|ligamos|ligo|ligarei|responderemos|respondemos|respondo|responderei|escreveremos|escrevo|escreverei|diremos|direi|digo|dizemos|notificaremos|confirmaremos|confirmamos|confirmo|confirmarei|mandamos|mando|enviaremos|envio|enviamos|partilharemos|compartilharemos|divulgaremos|ligar lhe|ligar - lhe|dizer lhe)(?: (?:- )?(?:te|lhe|voce|todos|a todos|\w+))?(?: (?:\w+ ){0,2}?(?:resposta|decisao|resultado|retorno|feedback))?",
            r"(?:te|lhe|voce|ele) (?:\w+ )?(?:avisar|aviso|avisamos|informar|informo|informamos|ligar|ligo|ligamos|responder|respondo|dizer|digo|dizemos|contactar|contatar|comunicar|escrever|escrevo|retornar|dar|dou|damos|falar|falo|passo|passamos|confirmo)(?: (?:\w+ ){0,3}?(?:resposta|decisao|resultado|retorno|feedback|noticias))?",
            r"(?:decidir|decidiremos|decidimos|decide|decidem|decidira|decidirao|decido|definir|definiremos|definimos|define|escolher|escolheremos|tomaremos|tomar|toma|tomada|tomamos|tomara|anunciaremos|anunciar|concluiremos|concluir|bater o martelo|fechar|fecharemos|fechamos|encerraremos|encerramos)(?: (?:\w+ ){0,2}?(?:decisao|escolha|processo|selecao))?",
            r"(?:a|uma|nossa|sua|o|os|alguma|um|sem|de|esta|essa) (?:\w+ )?(?:decisao|resposta|resultado|resultados|retorno|feedback|noticias|parecer|posicionamento|escolha|definicao|devolutiva)",
            r"(?:decisao|resposta|resultados?|retorno|feedback|noticias|novidades|parecer|devolutiva|posicionamento|deliberacao)(?: (?:final|definitiva|prevista|previsto|sera|sai|saira))?",
            r"(?:sera|serao|e|vai ser|ser) (?:\w+ )?(?:comunicada|comunicado|comunicados|informado|informada|informados|contactado|contactada|contatado|contatada|tomada|decidido|divulgado|divulgados|anunciado|notificado|avisado|avisada)",
            r"(?:paciencia|um pouco de paciencia|aguarde|aguardem|aguenta|aguente|nos de|de nos|precisamos|preciso|vamos precisar|precisaremos|leva|levara|demora|demorar|demorara|levar|vai levar|nos da|peco|pedimos)(?: (?:de|ate|mais|ainda|nos|um|tempo|cerca)){0,3}",
            r"(?:nao (?:\w+ ){0,3}?(?:tiver|tiveres|receber|receberes|recebeu|recebeste|ouvir|ouviu|dissermos|souber|teve|houver|contactarmos|respondermos|dermos|der|entrarmos)) ?(?:\w+ ){0,2}?(?:noticias|nada|resposta|retorno|nossas|nos|contacto|contato)?",
            r"(?:saber mais|sabemos mais|te conto|conto)",
            r"a gente (?:te |lhe |ja )?(?:responde|avisa|retorna|liga|fala|decide|define|da|dara|te liga|chama|informa|confirma|manda|volta|sabe|conta)|\w+ - (?:lhe|te|lhes|vos|nos) - (?:emos|ei|a|ao|as)|posicao|posicionamento|definicao|martelo|novidades|(?:sai|saem|saira|sairao)(?: (?:o|os) resultados?)?|retornaremos|lhe digo|te falo|falo com voce|te chamo|chamo voce|mais tempo|mais uns dias|condicoes de|estarei em condicoes|saber a resposta|fechado o processo|decisao tomada|sabera|ligar|dizer",
            r"(?:me cobre|pode me cobrar|cobra me|me escreva|escreva me|me chame|me chama|ligue me|me ligue|me lembre|fale comigo|me procure)",
        ),
        Role.ASK: (
            r"prazo (?:\w+ ){0,5}?(?:e|termina|acaba|encerra|vence)",
            r"(?:por favor|favor|por gentileza|gentileza|pedimos que|peco que|solicitamos que|solicitamos|agradecemos que|agradecia que|agradeciamos que|agradeco que|agradeceriamos)(?: \w+){0,3}",
            r"(?:sua|tua|seu|teu|suas|seus|teus|vossa) (?:\w+ )?(?:resposta|decisao|confirmacao|disponibilidade|documentacao|documentos|aceitacao|aceite|contrato|assinatura|referencias|teste|candidatura|retorno|posicionamento|cv|curriculo|feedback|parecer)",
            r"(?:diga|diga nos|diga me|me diga|nos diga|diz me|avise|avisa|avise nos|nos avise|me avise|me avisa|avisa me|confirme|confirma|confirma me|responda|responde|responde me|nos responda|envie|envia|envie nos|nos envie|me envie|me envia|envia me|mande|manda|me mande|me manda|comunique|indique|informe|nos informe|me informe|informe nos|assine|devolva|preencha|de nos|retorne|me de|nos de um retorno|complete)(?: (?:- )?(?:nos|me|sua|o|a|se))?",
            r"(?:voce|tu) (?:\w+ )?(?:tem|tens|pode|podes|deve|deves|precisa|precisas|consegue|consegues|poderia|quer|teria|estaria|esta|envia)",
            r"(?:tem|tens|consegue|consegues|pode|podes|podia|poderia|podias|teria|terias) (?:ate|que|tempo|ate ao|de|nos|me|disponibilidade|confirmar|responder|enviar|dizer|decidir|dar|mandar)(?: \w+)?",
            r"(?:se|quando|assim que|caso) (?:voce |tu )?(?:nos |me )?(?:puder|puderes|enviar|enviares|mandar|mandares|aceitar|confirmar|confirmares|decidir|estiver|quiser|tiver interesse|nos enviar|me enviar)",
            r"(?:precisamos|preciso|esperamos|aguardamos|aguardo|aguardamos o|aguardo o|ficamos a aguardar|necessitamos|fico no aguardo|ficamos no aguardo) (?:da |do |de |o |a )?(?:\w+ )?(?:sua|seu|tua|teu|que nos|que me|que voce|vossa)(?: \w+){0,2}",
            r"(?:oferta|proposta|link|convite) (?:\w+ ){0,3}?(?:valida|valido|vale|vence|expira|aberta)",
            r"(?:valida|valido|expira|vence|prazo para|prazo de inscricao|data limite|data - limite|inscricoes|candidaturas|inscricao|de sua parte|da sua parte|da tua parte|prazo de entrega|prazo termina|prazo final|prazo (?:\w+ ){0,4}?(?:e|termina|acaba|encerra|ate))",
            r"^(?:responder|resposta|decidir) ate",
        ),
        Role.EVENT: (
            r"(?:entrevista|entrevistas|entrevistar|reuniao|reunioes|reune|reune se|conversa|conversar|chamada|videochamada|videoconferencia|bate - papo|papo|teste|visita|apresentacao|encontro|ronda|rodada|fase|etapa|comite|conselho|candidatos|candidatas|candidato|candidata|almoco|cafe|feira|formacao|treinamento|call|dinamica)\b",
            r"(?:ver|falar|falamos|conhecer|encontrar|reunir|marcar|marcado|marcada|agendar|agendada|agendado|convidar|convidamos|disponivel|disponibilidade|livre|possivel|serve|da jeito|funciona|comecar|comeca|comecaria|inicio das|inicio de funcoes|iniciar|inicia|arrancar|arranca|adiar|adiada|remarcar|remarcada|mudar|prevista para|prevista a|data de inicio|admissao|contratacao)\b",
        ),
        Role.BLOCK: (
            r"(?:volto|retorno|regresso|retornarei|voltarei) (?:ao escritorio|ao trabalho|no dia|em|dia|na|ao|apenas)|(?:fechado|fechada|fechados|encerrado|encerrada|encerrados|ferias|feriado|ausente|fora do escritorio|fora|viagem|licenca|horario|atendimento|periodo experimental|experiencia|data de inicio|aviso previo|revisao salarial|revisoes salariais|reajuste|dissidio|inventario|recesso|ponte|contrato)\b",
            r"entrevistando|(?:estamos|terminamos|continuamos|seguimos|faremos|temos|concluimos|vamos|finalizamos|faltam) (?:\w+ ){0,4}?(?:entrevistas|entrevistar|candidatos|candidaturas|conversas|pessoas)",
        ),
        Role.PAST: (
            r"(?:dissemos|disse|prometi|prometemos|falamos|falei|tinha|tinhamos|havia|haviamos|recebi|recebemos|enviou|enviei|escrevi|conversamos|combinamos|prometido|dito|previamos|contavamos|pensavamos|queriamos|iamos|devia|deviamos|ficamos de|fiquei de|candidatou|conhecemos)",
            r"(?:obrigado|obrigada|agradecer|agradecemos|agradeco|grato|grata) (?:\w+ )?(?:pela|pelo|por|a sua)",
            r"(?:seu|sua|teu|tua|nossa|nosso|meu) (?:\w+ )?(?:email|e - mail|mensagem|mail|contacto|contato|candidatura|ligacao|entrevista|conversa|reuniao) (?:de|do|da)",
            r"(?:estava|estavam|era|inicialmente|originalmente)",
        ),
        Role.OTHER: (
            r"(?:todo ano|todos os anos|anualmente|cada ano|bonus|plr|dissidio|reajustes?|revis(?:ao|oes) salaria(?:l|is)|newsletter|webinar|decimo terceiro)",
        ),
        Role.HOPE: (
            r"(?:tomara|com sorte|com alguma sorte|oxala|quem sabe|idealmente|espero|gostariamos|gostaria|dedos cruzados|se tudo correr bem|se tudo der certo|queira deus|se deus quiser|torcendo)\b",
        ),
        Role.AWAY: (
            r"(?:fora do escritorio|fora|ferias|ausente|ausencia|viagem|de licenca|licenca|fechado|fechada|fechados|encerrado|encerrados|encerrada|nao estarei|sem acesso|acesso limitado|indisponivel|nao disponivel|recesso|folga|de baixa|baixa)\b",
        ),
        Role.BACK: (
            r"(?:volto|voltarei|voltamos|voltaremos|regresso|regressarei|regressamos|retorno|retornarei|retornamos|retornaremos|de volta|reabrimos|reabriremos|responderei|responderemos|retomo|retomamos|volta|novamente)\b",
        ),
    },
    own_answer=(
        r"(?:resposta|decisao|resultado|resultados|feedback|retorno|noticias)",
        r"(?:me|eles|ela|ele|rh) (?:\w+ )?(?:avisam|avisar|avisarao|dizem|dizer|ligam|ligar|respondem|responder|dao|dar|informam|decidem|decidir|retornam|retornar|confirmam|contactam)",
        r"(?:dizem me|avisam me|ligam me|decidem)",
    ),
    inside="na no em durante",
    persons="lhe te voce nos gente",
    breaks="mas porque enquanto quando pois embora entao se que onde quem assim depois",
)
