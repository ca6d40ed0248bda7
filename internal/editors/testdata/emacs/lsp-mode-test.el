;;; lsp-mode-test.el --- lsp-mode with the configuration that we ship -*- lexical-binding: t; -*-

;; Two servers run for the buffer: ours is the add-on, and our neighbour stands
;; in the place of rust-analyzer.

(require 'harness)
(require 'lsp-mode)
(dolist (part '(lsp-completion lsp-diagnostics lsp-headerline lsp-lens lsp-modeline))
  (require part)) ; which an installed package loads on its own
(setq lsp-auto-guess-root t
      lsp-diagnostics-provider :flymake
      lsp-enable-file-watchers nil
      lsp-enable-snippet nil
      lsp-restart 'ignore
      lsp-warn-no-matched-clients nil
      lsp-client-packages nil) ; the neighbour in the place of the client for Rust
(lsp-register-client
 (make-lsp-client :server-id 'neighbour
                  :new-connection (lsp-stdio-connection (list (getenv "NEIGHBOUR") "neighbour"))
                  :activation-fn (lsp-activate-on "rust")))
(load (getenv "CONFIGURATION"))

(edit "src/main.rs")
(lsp)
(wait-for "both servers" (= 2 (length (lsp-workspaces))))
(wait-for "our finding" (= 1 (length (findings))))
(wait-for "the findings of both" (= 2 (length (gethash buffer-file-name (lsp-diagnostics)))))

(go-to "std::thread::sleep")
(let ((titles (mapcar (lambda (a) (gethash "title" a)) (lsp-code-actions-at-point))))
  (unless (and (member "Act as the neighbour" titles)
               (member "Await `tokio::time::sleep` instead" titles))
    (error "The actions are %S" titles)))
(message "ok the actions of both")

(lsp-execute-code-action
 (cl-find "Await `tokio::time::sleep` instead" (lsp-code-actions-at-point)
          :key (lambda (a) (gethash "title" a)) :test #'string=))
(wait-for "the repaired line" (has-line "    tokio::time::sleep(Duration::from_secs(1)).await;"))
(wait-for "no finding" (null (findings)))
(save-buffer)
