"""Portuguese of Portugal and Brazil, without accents, as folded text has it."""

from bot.core.reading.concepts import Concept

PHRASES: dict[Concept, str] = {
    Concept.DECLINE: r"""
        (nao|sem|nem|impossivel) … (selecionad*|escolhid*|seguir|seguimos|seguiremos|prosseguir|
            avancar|continuar|aprovad*|contratar|dar continuidade|oferecer|contar contigo|
            contar com (voce|o|a)|sera possivel|foi possivel|vai dar|deu certo|passou|adequa*|
            corresponde*)
        (candidatura|perfil|inscricao|curriculo|processo) … (nao|recusad*|rejeitad*|encerrad*|
            reprovad*)
        (decidimos|decidiu|optamos|opcao|decisao) … (por )?nao
        (e|vai ser|foi|sera) (um )?nao( |$)(desta vez|por agora)?
        (melhor*|outr*|boas) (noticia*|resposta|novidade*) … (dar|ter|querer|trazer)
        (queria|gostava|gostaria|queriamos) … (melhor* (noticia*|resposta)|outra resposta|outra
            noticia|boas noticias)
        (ficamos|ficar|paramos|terminamos|encerramos) (por )?aqui
        (nao vai dar|nao da|nao vai ser|nao pode ser|tenho de dizer que nao|tenho que dizer nao)
        (preciso|precisamos|procuro) (mesmo )?(de )?(quem|alguem|uma pessoa) (que )?(conduza|
            tenha|com|saiba|possa)
    """,
    Concept.CHOSE_OTHER: r"""
        (outr*|alguem|um colega|uma colega|colega) (candidat*|pessoa*|perfil|perfis|
            profissiona*|colega)? ?(que|com|mais|cuj*|para a|intern*)? … (experiencia|perfil|
            mais|ja|anos|melhor|alinhad*|proxim*|escolhid*|selecionad*|contratad*)
        (seguir|seguimos|prosseguir|avancar|avancamos|continuar|optamos|optou|escolhemos|
            escolher|escolhido|contratamos|contratei|selecionamos|ficamos|ficar|preferimos|
            decidimos|decidiu|recaiu|caiu) (finalmente |por |com |em |sobre |a |seguir |avancar
            |contratar )*(um|uma|outr*|alguem|o|a|os) ?(outr*|colega|candidat*|pessoa|perfil|
            alguem|profission*|intern*|quem)
        (vaga|lugar|escolha|decisao) … (foi para|vai para|ficou com|ficou para|recaiu|
            preenchid* por|foi dad*) … (outr*|alguem|um|uma|colega)
        (preenchid*|preencher|recrutamento) … (interna*|internamente)
        (outros candidatos|outro candidato|outra candidata|outros perfis|outra pessoa)
    """,
    Concept.CLOSED: r"""
        (vaga|posicao|lugar|processo|oferta|projeto|obra|recrutamento|concurso) … (preenchid*|
            ocupad*|cancelad*|encerrad*|suspens*|congelad*|fechad*|caiu|anulad*|ja nao (existe|
            esta)|extint*|retirad*|cortad*|foi a vida|sem efeito)
        (congel*|suspend*|cancel*|encerr*|cortou|cortaram|fech*) (a|o|as|os|todas as|todos os)?
            ?(contratac*|vaga*|recrutamento*|posic*|processo*|lugar*)
        (ja nao|nao|mais) … (contratar ninguem|recrutar|precisamos|precisa de ninguem|vamos
            contratar)
    """,
    Concept.SOFT_NO: r"""
        (decisao|escolha) (foi |muito )*(dificil|custosa|complicada)
        (desta vez|neste momento|dessa vez) … (nao|outr*|optamos)
        (mais experiencia|mais anos|mais alinhad*|mais proxim*|mais adequad*)
        (procur*|precis*|busca*) (de )?(alguem|uma pessoa|um perfil) (que|com|mais)
        (lamento|lamentamos|sinto muito|tenho pena|pena)
        (torco|torcemos|torcendo) por
        (nao foi nada (com|contra)|nao tem (nada )?a ver com|nada contra) (voce|ti|si)
        (grande numero|muitas|elevado numero|alto nivel) … (candidatura*|candidato*|inscric*)
    """,
    Concept.KEPT: r"""
        (manter*|guard*|conserv*|permanec*|ficar*|arquiv*) … (curriculo|cv|candidatura|dados|
            perfil|banco de talentos|base de dados|contacto|contato)
        (banco de (talentos|curriculos|dados)|base de dados)
        (futur*|proxim*|outr*|nov*) (oportunidade*|vaga*|processo*|posic*)
    """,
    Concept.FAREWELL: r"""
        (desej*|boa sorte|sucesso|felicidades|tudo de bom) … (procura|busca|carreira|futuro|
            percurso|jornada|sorte|sucesso|profission*|caminho)
        (boa sorte|muito sucesso|muita sorte)
    """,
    Concept.REGRET: r"""
        (infelizmente|lament*|pena|sinto muito|desculp*)
    """,
    Concept.OFFER: r"""
        (oferec*|oferta|propor|propost*|proposta de) (lhe |te |voce |o |a |um |uma |de |formal |
            oficialmente )*(vaga|lugar|trabalho|contrato|emprego|posicao|posto|trabalho|
            contratacao|emprego)
        (carta|proposta) (de )?(oferta|proposta|contratacao|trabalho|emprego|formal)
        (vaga|lugar|emprego|posto|trabalho) e (sua|seu|tua|teu|de voce)
        (selecionad*|escolhid*|aprovad*|contratad*|admitid*) (para|como|por) (o |a |os |as |
            nossa |nosso )*(vaga|lugar|posicao|cargo|funcao|professor*|posto|unanimidade|equipa|
            equipe|time|gerente|\w+ista)
        (voce|foi|foste|esta) (foi )?(a |o )?(pessoa |candidat* )?(escolhid*|contratad*|
            admitid*)(?! para (a|o|uma|um) (entrevista|proxima|fase))
        (quer*|gostaria*|gostava*|adorari*|decidimos|decidiu|vamos) (muito |que |de )*(te
            contratar|o contratar|a contratar|contrata lo|contrata la|que voce (venha|faca|
            entre)|ter voce|contar contigo|contar consigo|contar com voce|que faca* parte|que
            venhas|que se junte|que fiques|te ter|tê lo|te lo)
        (bem vind*) (a bordo|ao time|a equipa|a equipe|a familia|a casa|ao)
        (gosto|prazer|satisfacao|feliz*|alegria|contentes) … (selecionad*|contrata*|oferecer|
            proposta|vaga|aprovad*|escolhid*|admiss*)(?! para (a|o|uma|um) (entrevista|proxima|
            fase))
        (contrato) (segue|vai|esta|sera|em anexo|ja|pronto) … (anexo|assinatura|assinar|pronto|
            enviad*|seguir)?
        (segue|seguem|envio|enviamos|em anexo) … (contrato|proposta|carta)
        (ficas|fica|ficar) (connosco|conosco|com a gente|com o lugar|com a vaga)
        (aceit*) (a|nossa|esta) (proposta|oferta)
        (e um|dissemos|disse|disseram) (que )?sim\b
        (direcao|diretoria|conselho|todos|time inteiro|equipa toda) … (aprov* (a sua|sua|a tua|
            voce)|adorou voce|unanim*)
        (ta|esta|fica) (fechado|combinado|decidido|feito|resolvido)
        (negocio fechado|luz verde|sinal verde)
        (segunda|dia \d+|terca) … (no canteiro|na obra|comeca\w*|te espero|na oficina)
        carteira assinada
    """,
    Concept.YES: r"""
        (quando|a partir de quando) (e que )?(consegue*|pode*|poderia*|podia*|podes|da para|
            comeca*) … (comecar|iniciar|entrar|vir trabalhar|arrancar|integrar|comeca*)
        (comeca*|inicia*|entra*|arranca*) (no |a |ja |em |dia |na )+
        (papelada|contrato|documentos de admissao) … (trata*|cuida*|prepar*|envi*|assin*|pronto|
            seguir)
        (trata*|cuida*|cuidar|tratar) … (da papelada|do contrato|de tudo|papelada)
        (primeiro dia|data de inicio|inicio de funcoes|admissao|exame admissional|integracao)
        (nib|iban|numero da seguranca social|carteira de trabalho|tamanho (da|do|de))
    """,
    Concept.TERMS: r"""
        \d+ ?(euros?|reais|limpos|liquidos|brutos|por mes|a hora|mil)
        money
        (folgas?|vale refeicao|subsidio de (alimentacao|refeicao)|plano de saude)
    """,
    Concept.CONGRATULATION: r"""
        (parabens|boas noticias|boa noticia|otima noticia|otimas noticias)
    """,
    Concept.INVITE: r"""
        (convid*|convoc*|gostaria*|gostava*|gostariamos|quer*|agend*|marc*|propo*) …
            (entrevista*|conversa*|conhecer|reuni*|bate papo|teste|visita*|videochamada|chamada|
            encontro|falar|segunda|presencial|prova)
        (proxim*|segund*|ultim*|nov*|final|seguinte|outra) (etapa|fase|entrevista|conversa|
            passo|reuniao|ronda|rodada|bate papo)
        (passou|passaste|avancou|avanca|avancaste|aprovad*) (para|a) (a |o )?(proxim*|segund*|
            seguinte|ultim*|fase|etapa)
        (bate papo|conversa|reuniao|entrevista|falar|conhecer) (com|a|o) (o |a |os |as |nosso |
            nossa |nossos |meu |minha |resto )*(cto|ceo|diretor*|gestor*|gerente|equipa|equipe|
            time|socio*|chefe|responsavel|resto|dono|dona)
        (vir|venha|vem|pass*|visit*) (ca |aqui |ao |a |na |no |por |nosso |nossa |um
            )*(escritorio (na|no|amanha|hoje)|oficina|um dia|conhecer|ca|aqui|experiencia|loja|
            obra|{day}|clock|instalac*)
        (?!(\w+ ){1,7}(comecar|iniciar|comecas?))(quando|que dia*|que hora*|qual o melhor|
            quais) … (pode*|disponib*|livre|jeito|melhor|
            horario*|consegue*|da jeito) ?(\w+ ){0,5}¿
        (sua|seus|tua|teus|a sua|os seus|informe|manda|mande|indique|envie|diga) …
            (disponibilidade*|horario*|que dia*|quando pode)
        (dia|turno|periodo) (de )?(experiencia|teste|a experiencia)
        (calendly)
        (quer|queria|gostaria|gostava|querem) (te )?(de )?(te )?(conhecer|conhece lo|conhece la|
            falar contigo|falar com voce)
        (da pra|da para|consegue|pode) (voce )?(passar|vir|dar um pulo)
    """,
    Concept.MOVE: r"""
        (remarc*|reagend*|adi*|alter*|mud*|antecip*|pass*|transfer*) (a |o |nossa |sua |de |
            para )*(entrevista|reuniao|conversa|horario|data|{day}|clock|chamada)
        (entrevista|reuniao|conversa) … (remarc*|reagend*|adi*|cancel*|alter*|mud*|nao vai (ser|
            dar))
        (outr*|nov*) (dia|data|hora*|horario|momento)
        (doente|gripe|febre|imprevisto|acidente|greve|viagem) … ({day}|clock|entrevista|reuniao|
            remarcar|mudar)
        (em vez de|ao inves de|em alternativa)
        mesma hora
    """,
    Concept.TEST: r"""
        (teste|exercicio|desafio|case|prova|caso pratico|avaliacao|questionario) (tecnic*|
            pratic*|online|escrit*|de (codigo|solda|conducao|nivel|logica)|para|em casa)
        (realiz*|fazer|faca|resolv*|envi*|complet*|entreg*) … (teste|exercicio|desafio|case|
            prova|questionario|tarefa)
    """,
    Concept.CONFIRM: r"""
        (confirm*|fica|ficou|marcad*|agendad*|combinad*|reservad*) … (entrevista|reuniao|{day}|
            clock|conversa)
        (entrevista|reuniao|{day}|clock) … (confirmad*|marcad*|agendad*|perfeito|combinad*|
            otimo|certo)
        (ate|vemo nos|nos vemos|esper* por (si|ti|voce)) (la|{day}|ja)
        (link|zoom|teams|meet) … (reuniao|entrevista|chamada|acesso)
        (tra(zer|ga|z)) (o |a |seu |sua |os )*(documento*|cartao de cidadao|rg|bi|certificado*|
            carteira)
        (rececao|recepcao|portaria|andar|procure por|perguntar por)
    """,
    Concept.SLOT: r"""
        (pode*|podia|poderia*|consegue*|dava*|da|seria|serve|disponivel|livre|jeito|topa|
            funciona|que tal|sera que) … ({day}|clock) … ¿
        ({day}|clock) … (jeito|pode*|consegue*|serve|bom|boa|possivel|funciona|da) … ¿
        (propo*|sugir*|sugest*|temos|entre|opcoes) … ({day}|clock)
    """,
    Concept.MEET: r"""
        (conversa|falar|conhecer|reuniao|entrevista|ligar|ligo|proximos passos)
    """,
    Concept.LATE: r"""
        (ainda|nao|nada|sem|nenhuma) … (decisao|decidi*|decidid*|resposta|definic*|definid*|
            novidade*|retorno|fechad*|aprovad*|conclui*|posicao)
        (ainda) (nao |falta |faltam |estamos |temos |aguard* |esper* |em |a )+
        (aguard*|esper*|a espera|dependemos|falta*) (a |o |de |da |do |por |que |pela |pelo |
            ainda )*(aprovac*|resposta|confirmac*|decisao|orcamento|assinatura|retorno|matriz|
            administracao|direcao|diretoria|cliente|luz verde|aval)
        (atras*|demor*|mais (tempo|demorad*|tarde)|prolong*|adiad*|adiar|alongar|alongou|
            arrast*)
        (desculp*|perdao|lament*) … (demora|atraso|espera|silencio|ainda nao)
        (falt*|temos|tenho) (ainda )?(de |que |por )?(ver|falar|conversar|entrevistar|conhecer|
            ouvir) … (pessoas?|candidat*|duas|dois|tres|mais)
        (so) (reune|decide|volta|regressa|temos|teremos|saber*|vamos) …
        (diretor*|chefe|socio|administracao|gerente|dono) … (ferias|viagem|doente|fora|volta|
            regressa|baixa)
        (decisao|processo|reuniao) … (adiad*|atrasad*|demor*|suspens* temporari*)
        (precis*) (de )?(mais (tempo|uns dias|uma semana)|uns dias)
        (enquanto|ate que) … (nao|sem)
    """,
    Concept.OPEN: r"""
        (continua|segue|ainda esta) (no processo|na corrida|em jogo|entre os|no pareo)
        (processo|selecao|decisao) … (em aberto|em curso|em andamento|decorr*|continua)
        (assim que|logo que) (tiver*|soub*|houver|decid*|puder*)
    """,
    Concept.PATIENCE: r"""
        (paciencia|compreensao)
        (assim que|logo que|mal) (tiver*|soub*|haja|houver)
    """,
    Concept.ASK_FOR: r"""
        (envi*|mand*|remet*|falt*|precis*|necessit*|anex*|apresent*|fazer chegar|encaminh*|
            trazer|junt*) … (certificad*|diploma|cv|curriculo|registo criminal|documento*|copia|
            referencia*|carta|carteira|comprovativo*|comprovante*|portfolio|foto|dados|
            formulario|habilitac*|rg|cpf|historico|contacto*|contato*)
        (pretensao|expectativa) (salarial|de salario)
        (salario|remuneracao|quanto (ganha|recebe|quer|pede)|aviso previo|pre aviso|vencimento)
        (tem|tens|possui|esta|estaria|estarias|topa|pode|podes|poderia|consegue|fala|falas|sabe|
            conhece|importa se|seria|ainda esta) … (carta|carro|experiencia|turnos|noites|fins
            de semana|fim de semana|mudar*|viajar|viagens|disponib*|interessad*|ingles|
            presencial|escritorio|cnh|referencia*|vinculo|hibrido|certificado) … ¿
        (duvida*|duvidazinha|pergunta*|questao|saber|esclarec*) (se|qual|quant*|sobre|rapida|
            uma|que|para|antes|se tem)
        (contactar|contatar|ligar|falar) … (referencia*|anterior* (chefe|empregador)|ex chefe)
        (pode|poderia|podia|podes|consegue) … (dizer*|confirmar*|indicar*|enviar*|mandar*|
            explicar*|esclarecer*|informar*|facultar*)
        (preench*|assin*|complet*) … (formulario|ficha|questionario|autorizacao|declaracao)
    """,
    Concept.ASK: r"""
        (por favor|agradec* que|favor) … (indi*|confirm*|respond*|envi*|dig*|inform*|retorn*)
        ¿
    """,
    Concept.RECEIVED: r"""
        (recebid*|recebemos|recebi|rececao|recepcao|chegou|chegaram|anotad*|tomei nota|
            registad*|registrad*)
        (candidatura|inscricao|documentos|curriculo|email|mensagem) … (recebid*|registad*|
            registrad*|sucesso|chegou)
    """,
    Concept.PASSED_ON: r"""
        (encaminh*|reencaminh*|partilh*|compartilh*|passei|passo|enviei|juntei|entreguei|
            transmiti) … (a|ao|aos|para|com|equipa|equipe|processo|todos|time)
        (analis*|avali*|rever|estudar) … (candidatura|perfil|curriculo|inscricao|documentos)
    """,
    Concept.WILL_ANSWER: r"""
        (damos|dou|daremos|darei|dizemos|digo|diremos|falo|falamos|te falo|aviso|avisamos|
            avisaremos|contactamos|entraremos|entramos|retorn*|respond*|informa*|voltamos|ligo)
            … (noticia*|resposta|contato|contacto|ate|alguma coisa|retorno|em breve|lhe|te|
            semana|{day}|si|ti)
        (resposta|noticias|decisao|retorno|contato|contacto) … (ate|em|na|no|proxim*|breve|
            dentro|{day}|semana)
    """,
    Concept.THANKS: r"""
        (obrigad*|agradec*|grat*)
        (prazer|gostamos|gostei|igualmente|de nada|adorei|adoramos|foi otimo)
        (bom|boa|otimo|otima) (fim de semana|semana|dia|tarde|final de semana)
    """,
    Concept.AWAY: r"""
        (ausente|de ferias|fora do (escritorio|gabinete|pais)|de licenca|de baixa|em viagem) …
            (ate|volto|regress*|retorn*|de|a partir|e|no|entre|com)
        (estou|estarei|encontro me|estamos) (ausente|de ferias|fora|de licenca|encerrad*)
        (volto|regresso|retorno|estarei de volta) (no|a|em|dia|ao|ao escritorio)
        (caso urgente|caso de urgencia|assuntos urgentes|urgencias|na minha ausencia|assim que
            (voltar|regressar))
        ja nao (trabalha|faz parte)|nao trabalha mais
    """,
    Concept.MACHINE: r"""
        (mensagem|resposta|email|e mail) (gerad* )?(automatic*)
        (nao) (responda|responder) a (este|esta|esse|essa) (email|e mail|mensagem)
        (numero (do|de) (ticket|pedido|chamado|processo)|ticket|chamado|protocolo) … (\d+|
            registad*|registrad*|abert*|criad*)
    """,
    Concept.BOUNCED: r"""
        (nao (foi|pode|pôde|pode ser)) (ser )?(entregue|entregar)
        (endereco|destinatario|caixa) … (nao (foi )?encontrad*|nao existe|chei*|inexistente)
    """,
    Concept.ADVERT: r"""
        (newsletter|cancelar (a )?(inscricao|subscricao|assinatura)|webinar|podcast|episodio|
            desconto|gratis|gratuito|promocao|cupao|cupom|inscreva se|subscreva|candidate se)
        (novas?|\d+|encontramos \d+) (novas )?(vagas|ofertas|oportunidades) (de|para|que|perto|
            novas)
        (alerta* de (emprego|vaga*)|vagas (similares|recomendadas|perto))
        (prepar*|dicas|truques|arras*|sucesso) … (entrevista*|curriculo|cv)
        (inquerito|pesquisa|estudo|tese|investigacao) … (particip*|entrevista|vale|volunt*)
        (entrevista*) … (programa|podcast|revista|jornal|radio|blog)
        (encomenda|pedido \d+|fatura|palavra passe|senha|assinatura do)
    """,
    Concept.OTHER_BUSINESS: r"""
        (encarregados de educacao|reuniao de pais|almoco|almocar|jantar|aniversario|casamento|
            avo|mae|pai|tia|tio|apartamento|aluguer|aluguel|senhorio|canalizador|fatura|
            orcamento da obra|jogo|churrasco|criancas|concerto|arroz|festa|meu querido|minha
            querida)
        (pessoa errada|destinatario errado|nao era para (si|ti|voce))
    """,
    Concept.PRIVATE: r"""
        (avo|mae|pai|tia|tio|querid[oa]|filh[oa]|correu bem|como foi|aniversario|beijos|almocar
            no|churrasco|cervejinha)
    """,
    Concept.JOB: r"""
        (candidat*|entrevista*|vaga*|selecao|seletivo|curriculo|cv|contrat*|recrutamento|
            emprego|cargo|solda*|mecanico)
    """,
    Concept.CANDIDACY: r"""
        (candidat*|entrevista*|vaga*|processo|selecao|seletivo|curriculo|cv|contrat*|salari*|
            proposta|recrutamento|emprego|trabalho|equipa|equipe|time|perfil|etapa|inscricao|
            retorno|novidades)
    """,
    Concept.SILENCE: r"""
        (se|caso) … nao … (receb*|contact*|contat*|noticias|retorno|resposta)
    """,
    Concept.HYPOTHETICAL: r"""
        (se|caso|quando) (o|a|seu|sua|for|haja|nao|houver|voce)? ?(\w+ ){0,3}(selecionad*|
            perfil|aderencia|interess*|escolhid*|aprovad*|receb*|contact*|noticias)
        (antes de|para poder)
        (teria|gostaria de ter|queria ter)
    """,
    Concept.NEGATION: r"""
        (nao|nem|nunca|sem|nenhum|nenhuma|ninguem)
    """,
}
