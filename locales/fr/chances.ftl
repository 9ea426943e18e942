chances-tab = Probabilités
chances-purpose = Saisissez une fourchette, par exemple 1,5–3 %, et voyez jusqu’où les résultats peuvent varier.
