--- Colours for Markdown with Rust in it.
local M = {}

local function has_parser(language)
  return pcall(vim.treesitter.language.inspect, language)
end

--- Syntax files know no Rust inside Markdown unless a global variable says so.
local rust_fences = [[
  unlet! b:current_syntax
  syntax case match
  syntax include @wakefulRust syntax/rust.vim
  syntax region wakefulRust matchgroup=markdownCodeDelimiter concealends keepend
    \ start=/^\s*```rust.*$/ end=/^\s*```\s*$/ contains=@wakefulRust
]]

--- Colours a buffer by treesitter where both parsers are there: without the one
--- for Rust, which Neovim doesn't bring along, syntax files show more.
---@param buffer integer
function M.start(buffer)
  if vim.treesitter.start and has_parser('markdown') and has_parser('rust') then
    vim.treesitter.start(buffer, 'markdown')
    return
  end
  vim.bo[buffer].syntax = 'markdown'
  vim.api.nvim_buf_call(buffer, function()
    vim.cmd(rust_fences)
  end)
end

return M
