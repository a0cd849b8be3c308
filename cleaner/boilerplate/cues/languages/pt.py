"""Portuguese wordings of the cues."""

PHRASES = {
    "comment-prompt": """
        whole comentário
        whole comentários
        whole # comentário
        whole # comentários
        whole comentários #
        whole comentar
        whole comente
        whole nenhum comentário
        whole sem comentários
        whole deixe um comentário
        whole deixe uma resposta
        whole deixe seu comentário
        whole deixe o seu comentário
        whole deixe a sua opinião
        whole escreva um comentário
        whole escreva seu comentário
        whole adicionar comentário
        whole adicionar um comentário
        whole enviar comentário
        whole publicar comentário
        whole ver comentários
        whole ver todos os comentários
        whole mostrar comentários
        whole carregar comentários
        start deixe um comentário
        start deixe uma resposta
        start deixe seu comentário
        start deixe o seu comentário
        start seja o primeiro a comentar
        start participe da conversa
        start participe da discussão
        start dê sua opinião
        start dê a sua opinião
        start opine
        start o que você acha
        start o que achou
        start faça login para comentar
        start para comentar
        start você precisa estar logado
        start você precisa fazer login
        start os comentários são de responsabilidade
        anywhere comentários são de responsabilidade
        anywhere os comentários não representam
        start os comentários estão fechados
        start comentários encerrados
        start comentários fechados
        whole comentários recentes
        whole últimos comentários
        whole mais recentes
        whole denunciar
        whole denunciar comentário
        whole ordenar por
    """,
    "comment-form": """
        start o seu endereço de e mail não será publicado
        start o seu endereço de email não será publicado
        start o seu email não será publicado
        start seu e mail não será publicado
        start campos obligatórios
        start campos obrigatórios
        end campos obrigatórios são marcados com
        end campos obrigatórios marcados com
        whole cancelar resposta
        end cancelar resposta
        whole responder
        start salvar meus dados neste navegador
        start guardar o meu nome email
        whole seu comentário
        whole seu nome
        whole seu e mail
        whole seu email
        whole enviar
        whole publicar
        whole nome
        whole sobrenome
        whole mensagem
        start este site utiliza o akismet
        start notifique me sobre
    """,
    "feedback-prompt": """
        start encontrou algum erro
        start encontrou um erro
        start achou algum erro
        start reportar erro
        start reportar um erro
        start comunicar erro
        start comunique um erro
        start informar erro
        start corrigir erro
        start viu algum erro
        start esta matéria foi útil
        start este artigo foi útil
        start este conteúdo foi útil
        start essa notícia foi útil
        start gostou da matéria
        start gostou do artigo
        start gostou desta notícia
        start gostou do conteúdo
        start gostou deste artigo
        start avalie esta
        start avalie este
        start envie sua
        start envie sua sugestão
        start envie sua notícia
        start tem alguma sugestão
        start sugestões de pauta
        start sugira uma pauta
        start fale com a redação
        start obrigado pelo seu
        start obrigado pela sua
    """,
    "sign-off": """
        whole em atualização
        whole matéria em atualização
        whole notícia em atualização
        start obrigado por ler
        whole fim
    """,
    "share-bar": """
        whole compartilhar
        whole compartilhe
        whole partilhar
        whole partilhe
        whole compartilhar no
        whole compartilhar notícia
        whole compartilhar matéria
        whole compartilhar artigo
        whole compartilhar via
        whole compartilhe isso
        whole compartilhe esta notícia
        whole partilhar artigo
        whole partilhar notícia
        whole compartilhamentos
        whole # compartilhamentos
        whole # partilhas
        start compartilhe esta
        start compartilhe este
        start compartilhe essa
        start compartilhe a notícia
        start compartilhe no
        start compartilhe com
        start compartilhe nas redes
        start compartilhar no facebook
        start compartilhar no twitter
        start compartilhar no whatsapp
        start compartilhar no linkedin
        start compartilhar no telegram
        start compartilhar no x
        start compartilhar por e mail
        start compartilhar por email
        start compartilhar com
        start partilhar no facebook
        start partilhar no twitter
        start partilhar no whatsapp
        start partilhe este
        start partilhe esta
        start clique para compartilhar
        anywhere abre em nova janela
        whole tuitar
        whole copiar link
        whole copiar
        whole link copiado
        start link copiado
        whole copiar url
        whole enviar por e mail
        whole enviar por email
        start enviar por
        start envie para um amigo
        start enviar para um amigo
        whole recomendar
        whole curtir
        start curtir isso
        whole gosto
        whole salvar
        whole guardar
        whole salvar artigo
        whole salvar notícia
        start salvar para ler
        whole ler mais tarde
        whole salvo
        whole favoritar
    """,
    "follow-prompt": """
        start siga nos
        whole siga nos
        start siga o
        start siga a
        start siga nosso
        start siga nossas
        start siga as
        start siga nossas redes
        whole seguir
        whole seguindo
        start acompanhe o
        start acompanhe a
        start acompanhe nossas
        start acompanhe nossas redes
        start acompanhe tudo sobre
        start acompanhe as notícias
        start curta nossa página
        start curta a página
        start curta o
        start inscreva se no canal
        start inscreva se no nosso canal
        start entre no nosso grupo
        start entre no nosso canal
        start entre no grupo
        start entre no canal
        start participe do nosso grupo
        start participe do grupo
        start participe do canal
        start clique aqui e entre
        start clique aqui para entrar
        start faça parte do
        start receba notícias no whatsapp
        start receba as notícias
        start clique aqui e siga
        anywhere siga nos no instagram
        anywhere siga nos no google
        anywhere nas redes sociais
        whole redes sociais
        whole nossas redes
        whole siga nos nas redes sociais
        start siga nos nas
    """,
    "page-tools": """
        whole imprimir
        whole imprimir notícia
        whole imprimir matéria
        whole versão para impressão
        whole ouvir
        whole ouça
        whole ouvir notícia
        whole ouvir artigo
        whole ouvir texto
        start ouça este
        start ouça a matéria
        start ouvir este
        whole tamanho da fonte
        whole tamanho do texto
        start aumentar fonte
        start diminuir fonte
        start aumentar texto
        whole traduzir
        whole modo escuro
        whole alto contraste
        start ativar notificações
        start ative as notificações
    """,
    "newsletter-prompt": """
        whole newsletters gratuitas
        whole boletim
        whole boletins
        whole receba nossa newsletter
        whole assine nossa newsletter
        whole assine a newsletter
        whole inscreva se
        whole cadastre se
        whole cadastrar
        whole inscrever
        whole subscrever
        whole quero receber
        whole assinar newsletter
        start assine nossa newsletter
        start assine a newsletter
        start assine as newsletters
        start assine nossas
        start assine gratuitamente
        start assine grátis
        start inscreva se na
        start inscreva se em
        start inscreva se para
        start inscreva se e receba
        start inscreva se gratuitamente
        start cadastre se para
        start cadastre se e receba
        start cadastre se na
        start cadastre seu e mail
        start cadastre o seu
        start subscreva a newsletter
        start subscreva a nossa
        start subscreva as
        start receba nossa
        start receba nossas
        start receba as principais
        start receba as últimas
        start receba as notícias
        start receba em seu e mail
        start receba em primeira mão
        start receba no seu
        start receba o
        start receba a newsletter
        start receba todos os
        start receba gratuitamente
        start receba conteúdos
        anywhere no seu e mail
        anywhere no seu email
        anywhere em seu e mail
        anywhere na sua caixa de entrada
        anywhere direto no seu e mail
        anywhere direto no seu whatsapp
        start as principais notícias
        start fique por dentro
        start fique atualizado
        start fique bem informado
        start não perca nenhuma
        start não perca nada
        start mantenha se informado
        start ao se inscrever
        start ao se cadastrar
        start ao clicar em
        start ao assinar
        start digite seu e mail
        start digite seu email
        start insira seu e mail
        start insira o seu
        start informe seu
        start obrigado por se inscrever
        start obrigado por assinar
        start inscrição realizada
        start cadastro realizado
        whole seu e mail
        whole seu melhor e mail
        whole endereço de e mail
        whole e mail
        anywhere cancelar a subscrição
        anywhere cancelar sua inscrição
    """,
    "subscription-prompt": """
        whole assine
        whole assine já
        whole assine agora
        whole assinar
        whole assinatura
        whole assinaturas
        whole assinante
        whole assinantes
        whole exclusivo para assinantes
        whole só para assinantes
        whole conteúdo exclusivo
        whole conteúdo para assinantes
        whole seja assinante
        whole área do assinante
        whole central do assinante
        whole exclusivo assinantes
        start assine o
        start assine e
        start assine por
        start assine para
        start assine a partir
        start assine agora
        start já é assinante
        start já é um assinante
        start já sou assinante
        start já é subscritor
        start já tem uma conta
        start já tem conta
        start já possui cadastro
        start já tem cadastro
        start ainda não é assinante
        start ainda não tem conta
        start não tem conta
        start não é assinante
        start torne se assinante
        start seja assinante
        start seja um assinante
        start este conteúdo é exclusivo
        start conteúdo exclusivo para
        start esta matéria é exclusiva
        start este artigo é exclusivo
        start esse conteúdo é exclusivo
        start para continuar lendo
        start para continuar a ler
        start para ler esta
        start para ler o
        start para ler a
        start continue lendo com
        start continue a ler
        start continue lendo
        start você atingiu o limite
        start você já leu
        start você leu #
        start você ainda tem
        start tenha acesso
        start tenha acesso ilimitado
        start acesso ilimitado
        start leia sem limites
        start crie sua conta
        start crie uma conta
        start faça login
        start faça seu login
        start faça seu cadastro
        start faça o login
        start entre com sua conta
        start inicie sessão
        start experimente grátis
        start experimente por
        start cancele quando quiser
        end cancele quando quiser
        start sem fidelização
        start a partir de r
        start esqueci minha senha
        start esqueceu a senha
        start esqueceu sua senha
        start esqueceu a palavra passe
        whole senha
        whole usuário
        whole palavra passe
        whole lembrar me
        whole manter conectado
    """,
    "app-prompt": """
        start baixe o app
        start baixe nosso app
        start baixe o nosso
        start baixe o aplicativo
        start baixe nosso aplicativo
        start baixe grátis
        start descarregue a app
        start descarregue a nossa
        start instale o app
        start acesse o app
        whole aplicativo
        whole aplicativos
        whole nosso app
        start disponível no google play
        start disponível na app store
        whole edição impressa
        whole edição digital
        whole jornal digital
        whole versão impressa
        whole capa do dia
        whole edição do dia
    """,
    "donation-prompt": """
        whole doe
        whole doe agora
        whole doar
        whole faça uma doação
        whole apoie
        whole apoie nos
        whole apoiar
        whole seja membro
        start apoie o jornalismo
        start apoie nosso
        start apoie o nosso
        start apoie a
        start faça uma doação
        start faça um donativo
        start sua doação
        start seu apoio
        start precisamos do seu apoio
        start ajude nos
        start ajude a manter
        start torne se membro
        start seja um apoiador
        start contribua com
    """,
    "advertisement-marker": """
        whole publicidade
        whole anúncio
        whole anúncios
        whole anuncie aqui
        whole propaganda
        whole publicidade publicidade
        whole continua após a publicidade
        start continua após a publicidade
        start continua depois da publicidade
        start continua após publicidade
        start a matéria continua após
        start a notícia continua após
        start o texto continua após
        start depois da publicidade
        start leia após a publicidade
        whole conteúdo patrocinado
        whole conteúdo publicitário
        whole patrocinado
        whole patrocinado por
        whole informe publicitário
        whole especial publicitário
        whole conteúdo de marca
        whole oferecido por
        whole oferecimento
        whole apresentado por
        whole pub
        whole pub continue a ler a seguir
        start pub continue a ler
        start fechar anúncio
        start fechar publicidade
        whole links patrocinados
    """,
    "shop-prompt": """
        whole parceiros
        anywhere links de afiliados
        anywhere podemos receber uma comissão
        anywhere pode receber uma comissão
        anywhere pode ganhar uma comissão
        whole comprar agora
        whole compre aqui
        whole cupons
        whole ofertas
        whole descontos
    """,
    "story-continues": """
        whole continue lendo
        whole continuar lendo
        whole continuar a ler
        whole continue a ler
        start continue lendo
        whole leia mais
        whole ler mais
        whole leia a matéria completa
        whole leia a notícia completa
        whole ler notícia
        whole ler artigo
        whole ler matéria
        whole leia a íntegra
        start leia a matéria completa
        start leia a íntegra
        start leia o texto completo
        start leia na íntegra
        start clique aqui para ler
        start clique aqui e leia
        whole ver mais
        whole ver menos
        whole mostrar mais
        whole mostrar menos
        whole carregar mais
        whole exibir mais
        whole saiba mais
        whole veja mais
        whole mais informações
        end leia mais
        end saiba mais
    """,
    "related-stories": """
        whole relacionado
        whole relacionados
        whole relacionadas
        whole notícias relacionadas
        whole matérias relacionadas
        whole artigos relacionados
        whole conteúdo relacionado
        whole conteúdos relacionados
        whole posts relacionados
        whole tópicos relacionados
        whole assuntos relacionados
        whole temas relacionados
        whole vídeos relacionados
        whole leia também
        whole leia mais
        whole leia ainda
        whole veja também
        whole veja mais
        whole ver também
        whole assista também
        whole confira também
        whole confira
        whole saiba mais
        whole você pode gostar
        whole você também pode gostar
        whole você pode se interessar
        whole talvez você goste
        whole também pode gostar
        whole pode te interessar
        whole pode interessar
        whole recomendado
        whole recomendados
        whole recomendadas
        whole recomendados para você
        whole recomendado para você
        whole recomendamos
        whole sugestões
        whole para você
        whole não perca
        whole a não perder
        whole mais lidas
        whole mais lidos
        whole as mais lidas
        whole os mais lidos
        whole mais lida
        whole mais vistas
        whole mais vistos
        whole mais populares
        whole mais acessadas
        whole mais comentadas
        whole mais compartilhadas
        whole populares
        whole em alta
        whole em destaque
        whole destaque
        whole destaques
        whole destaques do dia
        whole últimas
        whole últimas notícias
        whole últimas do
        whole últimos posts
        whole últimos artigos
        whole posts recentes
        whole notícias recentes
        whole artigos recentes
        whole mais recentes
        whole mais notícias
        whole mais do
        whole mais de
        whole mais sobre
        whole mais artigos
        whole mais conteúdo
        whole mais vídeos
        start mais notícias de
        start mais notícias do
        start mais sobre
        start leia mais notícias
        start veja mais notícias
        start veja outras notícias
        start confira mais notícias
        start leia outras notícias
        whole outras notícias
        whole outros artigos
        whole notícias
        whole manchetes
        whole últimas horas
        whole última hora
        whole ao minuto
        whole em atualização
        whole plantão
        whole agora
        whole hoje
        whole ver todas
        whole ver todos
        whole ver tudo
        whole todas as notícias
        whole galerias
        whole galeria de fotos
        whole fotogaleria
        whole tendências
        whole escolha do editor
        whole escolhas do editor
        whole links úteis
        whole webstories
        whole mais na web
    """,
    "read-also": """
        start leia também
        start leia mais
        start leia ainda
        start leia a seguir
        start veja também
        start veja mais
        start veja o vídeo
        start veja fotos
        start ler também
        start ler mais
        start assista também
        start assista ao vídeo
        start confira também
        start confira aqui
        start saiba mais
        start relembre
        start relacionado
        start relacionadas
        start não perca
        start siga lendo
        end clique aqui
        end leia mais
    """,
    "author-box": """
        whole sobre o autor
        whole sobre a autora
        whole sobre os autores
        whole autor
        whole autora
        whole autores
        whole da redação
        whole redação
        whole o autor
        start sobre o autor
        start ver todos os posts de
        start ver todos os artigos de
        start ver mais posts de
        start veja todos os posts
        start todos os posts de
        start todos os artigos de
        start mais artigos de
        start mais do autor
        start mais deste autor
        start outros artigos de
        start últimos posts por
        start últimos posts por * exibir todos
        start posts de
        start artigos de
        start leia mais textos
        start leia outros textos de
    """,
    "author-biography": """
        anywhere é jornalista e
        anywhere é jornalista do
        anywhere é jornalista da
        anywhere é jornalista formado
        anywhere é jornalista formada
        anywhere é repórter do
        anywhere é repórter da
        anywhere é repórter de
        anywhere é editor do
        anywhere é editora do
        anywhere é colunista do
        anywhere é colunista da
        anywhere é correspondente do
        anywhere é correspondente da
        anywhere formado em jornalismo
        anywhere formada em jornalismo
        anywhere graduado em jornalismo
        anywhere graduada em jornalismo
        anywhere escreve sobre
        anywhere trabalhou em
    """,
    "skip-link": """
        start ir para o conteúdo
        start ir para conteúdo
        start ir para o menu
        start ir para a página
        start ir para o rodapé
        start ir para a busca
        start ir para o topo
        start ir para navegação
        start ir para
        start pular para o conteúdo
        start pular para
        start saltar para o conteúdo
        start saltar para
        start avançar para o conteúdo
        whole voltar ao topo
        whole voltar para o topo
        whole voltar
        whole topo
        whole topo da página
        whole início
        whole página inicial
        start voltar ao
        start voltar para
        start você está em
        start você está aqui
        start está em
    """,
    "menu": """
        whole abrir menu
        whole fechar menu
        whole menu principal
        whole fechar
        whole abrir
        whole buscar
        whole busca
        whole pesquisar
        whole pesquisa
        whole procurar
        whole buscar por
        whole buscar no site
        whole pesquisar por
        whole resultados da busca
        start o que você procura
        whole entrar
        whole sair
        whole login
        whole iniciar sessão
        whole terminar sessão
        whole fazer login
        whole acessar
        whole cadastro
        whole registar
        whole registrar
        whole criar conta
        whole minha conta
        whole meu perfil
        whole perfil
        whole conta
        whole seções
        whole editorias
        whole secções
        whole categorias
        whole canais
        whole temas
        whole edições
        whole idioma
        whole navegação
        whole carregando
        whole a carregar
        whole olá
        whole bem vindo
        whole notificações
        whole configurações
        whole ajuda
        whole ao vivo
        whole em direto
        whole assista ao vivo
        whole programação
        whole previsão do tempo
        whole horóscopo
        whole loterias
        whole passatempos
        whole jogos
        whole palavras cruzadas
        whole cancelar
        whole continuar
        whole confirmar
        whole ok
    """,
    "site-links": """
        whole contato
        whole contacto
        whole contatos
        whole contactos
        whole fale conosco
        whole fale com a gente
        whole entre em contato
        whole contacte nos
        whole quem somos
        whole sobre
        whole sobre nós
        whole sobre o site
        whole anuncie
        whole anuncie conosco
        whole publicidade legal
        whole comercial
        whole trabalhe conosco
        whole recrutamento
        whole expediente
        whole ficha técnica
        whole estatuto editorial
        whole mapa do site
        whole arquivo
        whole acervo
        whole ajuda
        whole perguntas frequentes
        whole central de ajuda
        whole atendimento
        whole loja
        whole classificados
        whole serviços
        whole grupo
        whole equipe
        whole institucional
        whole princípios editoriais
        whole ombudsman
        whole código de ética
        whole código de conduta
        whole agenda
        whole eventos
        whole concursos
        whole promoções
        whole parceiros
        whole imprensa
        whole mídia kit
        whole assessoria de imprensa
    """,
    "section-name": """
        whole política
        whole economia
        whole sociedade
        whole mundo
        whole internacional
        whole brasil
        whole portugal
        whole nacional
        whole país
        whole cidades
        whole cidade
        whole cotidiano
        whole geral
        whole regional
        whole polícia
        whole segurança
        whole justiça
        whole esporte
        whole esportes
        whole desporto
        whole futebol
        whole brasileirão
        whole vôlei
        whole basquete
        whole automobilismo
        whole cultura
        whole cinema
        whole música
        whole livros
        whole arte
        whole artes
        whole teatro
        whole séries
        whole televisão
        whole novelas
        whole famosos
        whole celebridades
        whole entretenimento
        whole gente
        whole diversão
        whole lazer
        whole viagem
        whole viagens
        whole turismo
        whole gastronomia
        whole comida
        whole receitas
        whole culinária
        whole saúde
        whole bem estar
        whole ciência
        whole meio ambiente
        whole ambiente
        whole sustentabilidade
        whole tecnologia
        whole educação
        whole história
        whole religião
        whole negócios
        whole empresas
        whole finanças
        whole mercado
        whole mercados
        whole dinheiro
        whole investimentos
        whole imóveis
        whole carros
        whole empregos
        whole emprego
        whole agronegócio
        whole agro
        whole opinião
        whole colunas
        whole colunistas
        whole editorial
        whole artigos
        whole análise
        whole entrevistas
        whole entrevista
        whole especiais
        whole reportagem
        whole vídeos
        whole vídeo
        whole fotos
        whole áudio
        whole moda
        whole beleza
        whole estilo
        whole estilo de vida
        whole família
        whole são paulo
        whole rio de janeiro
        whole lisboa
        whole sem categoria
        whole últimas
    """,
    "topic-tags": """
        whole tópicos
        whole temas
        whole etiquetas
        start etiquetas
        whole palavras chave
        start palavras chave
        whole assuntos
        start tópicos
        start temas
        start categoria
        start categorias
        start publicado em
        start arquivado em
        start marcado com
        whole neste artigo
        whole nesta matéria
        whole índice
        start tudo sobre
        start mais sobre
        whole editoria
    """,
    "paging": """
        whole artigo anterior
        whole próximo artigo
        whole artigo seguinte
        start artigo anterior
        start próximo artigo
        start próxima notícia
        start notícia anterior
        start próxima matéria
        whole post anterior
        whole próximo post
        start post anterior
        start próximo post
        whole anterior
        whole próximo
        whole próxima
        whole seguinte
        whole anterior próximo
        whole página anterior
        whole próxima página
        whole página seguinte
        whole página # de #
        whole navegação de post
        whole navegação de posts
    """,
    "gallery": """
        start foto # de #
        start imagem # de #
        start # fotos
        whole ver fotos
        whole ver galeria
        whole ver imagem
        whole tela cheia
        whole ecrã completo
        whole ampliar imagem
        whole ampliar
        start clique para ampliar
    """,
    "video-player": """
        whole reproduzir
        whole reproduzir vídeo
        whole assistir
        whole assistir ao vídeo
        whole ver vídeo
        start este vídeo
        start este conteúdo não
        start vídeo indisponível
        start para assistir
        start ver esta publicação no instagram
        start ver essa foto no instagram
        start uma publicação compartilhada por
        start uma publicação partilhada por
        start um post compartilhado por
        whole ativar som
        whole legendas
    """,
    "copyright-notice": """
        anywhere todos os direitos reservados
        whole direitos autorais
        whole direitos reservados
        anywhere proibida a reprodução
        anywhere é proibida a reprodução
        anywhere reprodução total ou parcial
        anywhere sem autorização prévia
        anywhere sem autorização escrita
        anywhere sem prévia autorização
        anywhere este material não pode ser publicado
        anywhere não pode ser publicado transmitido
        anywhere apareceu primeiro em
        start o post * apareceu primeiro em
        whole fonte
        start com informações da
        start com informações do
        anywhere licença creative commons
    """,
    "terms-link": """
        whole política de privacidade
        start política de privacidade
        whole privacidade
        whole aviso de privacidade
        whole política de cookies
        whole gerenciar cookies
        whole gerir cookies
        whole preferências de cookies
        whole configurações de cookies
        whole termos de uso
        whole termos e condições
        whole termos de utilização
        whole termos de serviço
        whole termos
        whole condições de uso
        whole condições gerais
        whole aviso legal
        whole acessibilidade
        whole proteção de dados
        whole portal de privacidade
        whole lgpd
        whole livro de reclamações
        start termos de uso
        anywhere nossa política de privacidade
        anywhere a política de privacidade
        anywhere política de privacidade e
        anywhere concordo com os termos
        anywhere li e aceito
        anywhere você concorda com
        anywhere nossos termos de uso
    """,
    "cookie-notice": """
        start utilizamos cookies
        start usamos cookies
        start nós usamos cookies
        start este site utiliza cookies
        start este site usa cookies
        start este website utiliza cookies
        anywhere utiliza cookies
        anywhere uso de cookies
        anywhere utilização de cookies
        anywhere cookies e outras tecnologias
        anywhere nós e nossos parceiros
        anywhere ao continuar navegando
        anywhere melhorar sua experiência
        anywhere melhorar a sua experiência
        start sua privacidade
        start valorizamos a sua privacidade
        whole aceitar
        whole aceito
        whole aceitar todos
        whole aceitar tudo
        whole aceitar cookies
        whole aceitar e fechar
        whole concordo
        whole concordar
        whole rejeitar
        whole rejeitar todos
        whole recusar
        whole entendi
        whole prosseguir
        whole configurar
        whole mais opções
        whole gerir preferências
    """,
    "script-notice": """
        anywhere ativar o javascript
        anywhere habilitar o javascript
        anywhere ative o javascript
        anywhere habilite o javascript
        anywhere javascript está desativado
        anywhere bloqueador de anúncios
        anywhere bloqueador de publicidade
        anywhere seu navegador não
        anywhere o seu browser não
        anywhere atualize seu navegador
        start página não encontrada
        start ocorreu um erro
        start tente novamente
    """,
    "disclaimer": """
        anywhere não refletem necessariamente
        anywhere não reflete necessariamente
        anywhere não representa a opinião
        anywhere não representam necessariamente
        anywhere não se responsabiliza
        anywhere de responsabilidade do autor
        anywhere são de responsabilidade exclusiva
        anywhere caráter meramente informativo
        anywhere não constitui recomendação
        start este texto não reflete
        start este conteúdo foi
        start este artigo foi
        start texto gerado por
        start este texto foi traduzido
    """,
    "photo-credit": """
        start foto de
        start foto por
        start foto reprodução
        start foto divulgação
        start imagem de
        start imagem ilustrativa
        start crédito
        start créditos
        start fotografia
        end foto divulgação
        end foto reprodução
        end divulgação
        end reprodução
        whole reprodução
        whole divulgação
        whole arquivo
        whole agência brasil
        whole lusa
        whole getty
    """,
}
