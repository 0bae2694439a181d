// The script of the page in the frame: the form, its draft, and its side of the channel to the site around it.
import '../dossier-form/define.js';
import { keepElsewhere } from '../dossier-form/draft-store.js';
import { connectionTo, setDefaultService } from '../foundation/connection.js';
import { centreStore } from './centre-store.js';
import { FramedPage } from './framed-page.js';

const service = location.origin;
const form = document.querySelector('motcua-dossier-form');
const hosts = (document.body.dataset['hosts'] ?? '').split(' ').filter(Boolean);
if (form !== null) {
  keepElsewhere(() => {
    form.after(document.querySelector('template')?.content.cloneNode(true) ?? '');
    return centreStore(connectionTo({ service }).client, form.procedure);
  });
  // The form begins once it knows its service: nothing is opened before that.
  setDefaultService({ service });
  new FramedPage(form, hosts).listen();
}
