// Opens what a copied link names behind the `#`: the code goes to the service in the body of a form, never in an address.
{
  const code = new URLSearchParams(location.hash.slice(1)).get('ma')?.split('?')[0];
  const field = document.querySelector('#ma');
  if (code && field && field.value === '') {
    field.value = code;
    field.form.requestSubmit();
  }
}
