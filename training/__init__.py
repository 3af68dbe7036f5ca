"""How the models that ship with the package are made: nothing here is installed with it."""
