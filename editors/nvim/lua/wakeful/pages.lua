--- What is shown in the float: pages of the handbook, anatomies of futures, and
--- what runs here.
local M = {}

local client = require('wakeful.client')
local float = require('wakeful.float')
local program = require('wakeful.program')

---@param message string
local function complain(message)
  vim.notify('wakeful: ' .. message, vim.log.levels.WARN)
end

--- Asks the program on the command line for a page. It also searches.
local function ask_program(name, done)
  local output, ok
  if name == '' then
    output, ok = program.run('handbook')
    output = '# The handbook of async Rust\n\n'
      .. output:gsub('([%w_-]+) +([^\n]+)', '- [%2](page:%1)')
  else
    output, ok = program.run('handbook', name)
  end
  if not ok then
    return complain(output)
  end
  done({ title = output:match('^# ([^\n]+)') or name, markdown = output })
end

--- Finds a page: that of a rule, of a topic, of a token such as `tokio::select!`,
--- what a search for words has to say, or, for '', the index.
---@param name string
---@param done fun(page: wakeful.Page)
local function find(name, done)
  local server = client.any(0)
  if not server then
    return ask_program(name, done)
  end
  client.execute(server, 'wakeful.page', { name }, function(err, page)
    if err or page.markdown == '' then
      return ask_program(name, done) -- no page has just this name
    end
    done(page)
  end)
end

--- Shows a page of the handbook.
---@param name string as `find` takes it
function M.open(name)
  find(name, function(page)
    float.open(page, find)
  end)
end

--- The rule of a finding: of those under the cursor before those of its line.
---@return string?
function M.rule_here()
  local line, column = unpack(vim.api.nvim_win_get_cursor(0))
  local in_line
  for _, finding in ipairs(vim.diagnostic.get(0, { lnum = line - 1 })) do
    local code = finding.code or vim.tbl_get(finding, 'user_data', 'lsp', 'code')
    if finding.source == 'wakeful' and code then
      local ends_here = finding.end_lnum == line - 1
      if finding.col <= column and not (ends_here and finding.end_col < column) then
        return code
      end
      in_line = in_line or code
    end
  end
  return in_line
end

--- Shows the page of a rule.
---@param rule string? the one of the finding at the cursor if nil
function M.explain(rule)
  rule = rule or M.rule_here()
  if not rule then
    return complain('no finding in this line; name a rule')
  end
  M.open(rule)
end

local function cursor_of(server)
  local at = vim.lsp.util.make_position_params(0, server.offset_encoding)
  return { at.textDocument.uri, at.position }
end

--- Shows what a future keeps at each of its awaits.
---@param place any[]? the URI and position of it, as the server counts; the cursor's if nil
function M.anatomy(place)
  local server = client.clients(vim.api.nvim_get_current_buf())[1]
  if not server then
    return complain('no server is running for this buffer')
  end
  client.execute(server, 'wakeful.anatomy', place or cursor_of(server), function(err, anatomy)
    if err then
      complain(err.message)
    elseif not anatomy then
      complain('nothing is async here')
    else
      float.open({ title = 'Anatomy of a future', markdown = anatomy.markdown }, find)
    end
  end)
end

local function about(server)
  local lines = {
    ('## Server %d'):format(server.id),
    ('- root: `%s`'):format(server.config.root_dir or 'none, each file stands alone'),
    ('- columns: %s'):format(server.offset_encoding),
    ('- settings: `%s`'):format(vim.inspect(server.config.settings.wakeful):gsub('%s+', ' ')),
  }
  for _, buffer in ipairs(client.buffers(server)) do
    local name = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':~:.')
    table.insert(lines, ('- attached to `%s`'):format(name))
  end
  return table.concat(lines, '\n')
end

--- Shows which program is used, and the servers that run.
function M.info()
  local parts = { (program.run('version')) }
  for _, server in ipairs(client.clients()) do
    table.insert(parts, about(server))
  end
  if #parts == 1 then
    table.insert(parts, 'No server is running.')
  end
  float.open({ title = 'wakeful', markdown = table.concat(parts, '\n\n') }, find)
end

return M
