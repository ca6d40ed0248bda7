--- The command `:Wakeful`.
local M = {}

local function pages()
  return require('wakeful.pages')
end

local function names(kind)
  return require('wakeful.program').names(kind)
end

---@type table<string, { run: fun(words: string[]), complete: nil|fun(): string[] }>
local subcommands = {
  explain = {
    run = function(words)
      pages().explain(words[1])
    end,
    complete = function()
      return names('rules')
    end,
  },
  handbook = {
    run = function(words)
      pages().open(table.concat(words, ' '))
    end,
    complete = function()
      return names('pages')
    end,
  },
  anatomy = {
    run = function()
      pages().anatomy()
    end,
  },
  fix = {
    run = function()
      require('wakeful.fix').all()
    end,
  },
  restart = {
    run = function()
      require('wakeful.client').restart()
    end,
  },
  info = {
    run = function()
      pages().info()
    end,
  },
}

--- The names that begin with `start`, sorted.
local function beginning(all, start)
  local found = vim.tbl_filter(function(name)
    return vim.startswith(name, start)
  end, all)
  table.sort(found)
  return found
end

--- What may stand at the cursor of a command line, see |:command-completion-custom|.
local function complete(start, line, cursor)
  local before = vim.split(vim.trim(line:sub(1, cursor - #start)), '%s+')
  if #before == 1 then
    return beginning(vim.tbl_keys(subcommands), start)
  end
  local subcommand = subcommands[before[2]]
  if #before == 2 and subcommand and subcommand.complete then
    return beginning(subcommand.complete(), start)
  end
  return {}
end

local function run(call)
  local words = call.fargs
  local subcommand = subcommands[table.remove(words, 1)]
  if subcommand then
    return subcommand.run(words)
  end
  local known = table.concat(beginning(vim.tbl_keys(subcommands), ''), ', ')
  vim.notify('wakeful: there are ' .. known, vim.log.levels.ERROR)
end

--- Defines `:Wakeful`.
function M.define()
  vim.api.nvim_create_user_command('Wakeful', run, {
    nargs = '+',
    complete = complete,
    desc = 'wakeful: explain, handbook, anatomy, fix, restart, info',
  })
end

return M
