scenarios-tab = Сценарии
scenarios-purpose = Измените несколько показателей сразу и сравните итоги.
