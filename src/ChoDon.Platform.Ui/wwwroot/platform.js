// Three small courtesies; every page works without them.
(() => {
  const prepare = () => {
    const errors = document.querySelector('.error-summary');
    if (errors) errors.focus();
    document.querySelectorAll('form[data-draft]').forEach(keepDraft);
  };

  // A second tap on a slow connection must not send the form twice.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post') return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    const button = event.submitter;
    if (button) button.setAttribute('aria-disabled', 'true');
    setTimeout(() => {
      delete form.dataset.sent;
      if (button) button.removeAttribute('aria-disabled');
    }, 15000);
  });

  // Coming back with the Back button finds the form ready again.
  window.addEventListener('pageshow', () => {
    document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent);
    document.querySelectorAll('[aria-disabled]').forEach(button => button.removeAttribute('aria-disabled'));
  });

  // What was typed into a form outlives a lost connection. It is forgotten when the server says that it is saved.
  const prefix = 'draft:';
  const week = 7 * 24 * 3600 * 1000;

  const drafts = () => Object.keys(localStorage).filter(key => key.startsWith(prefix));

  const read = key => {
    try {
      return JSON.parse(localStorage.getItem(key)) || {};
    } catch {
      return {};
    }
  };

  const fields = form => [...form.elements].filter(field =>
    field.name && field.type !== 'file' && field.type !== 'submit' && !/^__|Stamp$/.test(field.name));

  const say = (form, words, act, done) => {
    form.querySelector('.draft-notice')?.remove();
    const notice = document.createElement('div');
    notice.className = 'notice warning draft-notice';
    notice.setAttribute('role', 'alert');
    notice.append(words + ' ');
    if (act) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn btn-outline-primary';
      button.textContent = act;
      button.addEventListener('click', done);
      notice.append(button);
    }
    form.prepend(notice);
  };

  const keepDraft = form => {
    if (form.dataset.kept) return;
    form.dataset.kept = 'true';
    const key = `${prefix}${form.dataset.draftOwner}:${form.dataset.draft}:${location.pathname}`;

    const save = sent => localStorage.setItem(key, JSON.stringify({
      at: Date.now(),
      sent,
      values: fields(form).map(field => /radio|checkbox/.test(field.type) ? [field.name, field.value, field.checked] : [field.name, field.value]),
    }));

    const { at, values } = read(key);
    if (values && Date.now() - at < week && !document.querySelector('.error-summary')) {
      for (const [name, value, checked] of values) {
        const field = fields(form).find(one => one.name === name && (checked === undefined || one.value === value));
        if (field && checked === undefined) field.value = value;
        else if (field) field.checked = checked;
      }
      say(form, form.dataset.draftRestored, form.dataset.draftDrop, () => {
        localStorage.removeItem(key);
        location.reload();
      });
    }

    form.addEventListener('input', () => save(false));
    form.addEventListener('submit', event => {
      save(navigator.onLine);
      if (navigator.onLine) return;
      event.preventDefault();
      say(form, form.dataset.draftOffline);
    });
  };

  if (document.querySelector('[data-saved]')) drafts().filter(key => read(key).sent).forEach(key => localStorage.removeItem(key));
  drafts().filter(key => !(Date.now() - read(key).at < week)).forEach(key => localStorage.removeItem(key));

  prepare();
  document.addEventListener('htmx:afterSettle', prepare);
})();
