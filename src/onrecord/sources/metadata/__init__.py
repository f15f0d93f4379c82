"""What a page says of itself, headline, outlet and dates: `facts.facts` is the way in."""
