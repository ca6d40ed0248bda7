--- For `vim.lsp.enable('wakeful')` of Neovim 0.11 and newer.
return require('wakeful.client').config()
