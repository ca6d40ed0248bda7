;; Eglot runs one server for a buffer: here, wakeful alone.
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               '((rust-mode rust-ts-mode markdown-mode gfm-mode) "wakeful" "server")))
