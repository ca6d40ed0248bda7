require('wakeful.command').define()
