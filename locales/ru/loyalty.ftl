loyalty-title = Лояльность подробнее
