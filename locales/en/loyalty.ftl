loyalty-title = Loyalty in depth
