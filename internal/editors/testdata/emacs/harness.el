;;; harness.el --- What the tests of Emacs share -*- lexical-binding: t; -*-

(require 'cl-lib)
(require 'flymake)
(require 'project)

(defconst test-patience 20 "Seconds, on a machine that has other work.")

(setq make-backup-files nil
      auto-save-default nil
      create-lockfiles nil
      enable-local-variables nil
      comp-enable-subr-trampolines nil ; they need a compiler
      last-nonmenu-event ?\r) ; whoever asks something was called by a key

;; Emacs has no Rust of its own before 29, and there only with a grammar.
(define-derived-mode rust-mode prog-mode "Rust")
(add-to-list 'auto-mode-alist '("\\.rs\\'" . rust-mode))

(defun be-idle ()
  "Do what is due when nobody types, which batch Emacs never sees happen."
  (mapc #'timer-event-handler (copy-sequence timer-idle-list)))

(defmacro wait-for (what form)
  "Wait until FORM is true and return its value; WHAT says what it is."
  `(let ((end (+ (float-time) test-patience)) value)
     (while (and (not (setq value ,form)) (< (float-time) end))
       (be-idle)
       (accept-process-output nil 0.02))
     (unless value (error "Waited in vain for %s" ,what))
     (message "ok %s" ,what)
     value))

(defun edit (name &optional text)
  "Visit a file of the crate, with TEXT in it if given."
  (let ((path (expand-file-name name (getenv "CRATE"))))
    (when text
      (let ((coding-system-for-write 'utf-8)) (write-region text nil path nil 'silent)))
    (find-file path)))

(defun go-to (text)
  "Put point on the first character of TEXT."
  (goto-char (point-min))
  (search-forward text)
  (goto-char (match-beginning 0)))

(defun replace (old new)
  "Put NEW in the place of OLD, as typing would."
  (go-to old)
  (delete-char (length old))
  (insert new))

(defun findings ()
  "The findings in the buffer that are about a sleep."
  (cl-remove-if-not (lambda (d) (string-match-p "thread to sleep" (flymake-diagnostic-text d)))
                    (flymake-diagnostics)))

(defun marked (diagnostic)
  "The text that DIAGNOSTIC is about."
  (buffer-substring (flymake-diagnostic-beg diagnostic) (flymake-diagnostic-end diagnostic)))

(defun has-line (line)
  (member line (split-string (buffer-string) "\n")))

(defun choose (part)
  "A `completing-read-function' that takes the first candidate with PART in it."
  (lambda (_prompt collection &rest _)
    (or (cl-find-if (lambda (c) (string-match-p (regexp-quote part) c))
                    (all-completions "" collection))
        (error "No %s among %S" part (all-completions "" collection)))))

(provide 'harness)
