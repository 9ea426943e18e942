loyalty-title = La fidélité en détail
