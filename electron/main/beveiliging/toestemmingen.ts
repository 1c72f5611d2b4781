import type { Session } from 'electron';

/** No page ever needs a camera, a place, a clipboard or a device: every question is answered with no. */
export function weigerToestemmingen(sessie: Session): void {
  sessie.setPermissionRequestHandler((_inhoud, _toestemming, antwoord) => antwoord(false));
  sessie.setPermissionCheckHandler(() => false);
  sessie.setDevicePermissionHandler(() => false);
  sessie.setDisplayMediaRequestHandler((_verzoek, antwoord) => antwoord({}));
  sessie.on('select-hid-device', (gebeurtenis, _details, antwoord) => {
    gebeurtenis.preventDefault();
    antwoord(null);
  });
  sessie.on('select-serial-port', (gebeurtenis, _poorten, _inhoud, antwoord) => {
    gebeurtenis.preventDefault();
    antwoord('');
  });
  sessie.on('select-usb-device', (gebeurtenis, _details, antwoord) => {
    gebeurtenis.preventDefault();
    antwoord();
  });
}
