ledger-tab = Журнал
ledger-purpose = Что вы пробовали, чего ждали и что получилось.
