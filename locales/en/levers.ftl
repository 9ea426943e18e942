levers-tab = What matters most
levers-purpose = How far the result moves when one figure alone changes.
