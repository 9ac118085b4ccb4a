// Two small courtesies; every page works without them.
(() => {
  const prepare = () => {
    const errors = document.querySelector('.error-summary');
    if (errors) errors.focus();
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

  prepare();
  document.addEventListener('htmx:afterSettle', prepare);
})();
