// Asks the service where the payment stands, and loads the page again once it is known. After five minutes nobody asks.
{
  const { payment } = document.currentScript.dataset;
  const until = Date.now() + 5 * 60_000;
  const ask = async () => {
    try {
      const answer = await fetch(`/v1/payments/${payment}`);
      if (answer.ok && (await answer.json()).final) return location.reload();
    } catch {
      // Without a connection there is nothing to say yet.
    }
    if (Date.now() < until) setTimeout(ask, 3_000);
  };
  setTimeout(ask, 1_000);
}
