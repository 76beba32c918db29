/** The customers of the sample company. Every address ends in .example, so that no mail can reach anybody. */
const owners = { ingrid: 'ingrid.solberg@alderfinch.example', tomas: 'tomas.reyes@alderfinch.example' };

const customer = (customerId, customer, contactName, email, language, country, currency, more = {}) => ({
  customerId, customer, contactName, email, language, country, currency, ...more,
}); // prettier-ignore

export const customers = [
  customer('C-101', 'Möller Werkzeugbau GmbH', 'Jürgen Möller', 'buchhaltung@moeller-werkzeugbau.example', 'de', 'DE', 'EUR'),
  customer('C-102', "Brasserie L'Étoile du Nord", 'Hélène Côté', 'compta@etoiledunord.example', 'fr', 'FR', 'EUR'),
  customer('C-103', 'Harrow & Pike Joinery Ltd', 'Ruth Harrow', 'accounts@harrowpike.example', 'en', 'GB', 'EUR'),
  customer('C-104', 'Talleres Ibáñez S.L.', 'Lucía Ibáñez', 'administracion@talleresibanez.example', 'es', 'ES', 'EUR'),
  customer('C-105', 'Van den Berg Installaties B.V.', 'Sanne van den Berg', 'facturen@vandenberg-installaties.example', 'nl', 'NL', 'EUR'),
  customer('C-106', 'Cascade Ridge Builders LLC', 'Dana Whitfield', 'ap@cascaderidge.example', 'en', 'US', 'USD', { timeZone: 'America/Los_Angeles', owner: owners.tomas }),
  customer('C-107', "O'Malley Fitout Services", "Niamh O'Malley", 'niamh@omalleyfitout.example', 'en', 'IE', 'EUR'),
  customer('C-108', 'Sakura Precision K.K.', 'Haruto Tanaka', 'keiri@sakura-precision.example', 'en', 'JP', 'JPY', { timeZone: 'Asia/Tokyo' }),
  customer('C-109', 'Gulf Crescent Trading W.L.L.', 'Noura Al-Mutairi', 'payables@gulfcrescent.example', 'en', 'KW', 'KWD', { timeZone: 'Asia/Kuwait' }),
  customer('C-110', 'Prairie Lantern School District', 'Gloria Reed', 'purchasing@prairielantern.example', 'en', 'US', 'USD', { timeZone: 'America/Chicago', owner: owners.tomas }),
  customer('C-111', 'Schreinerei Groß & Söhne OHG', 'Käthe Groß', 'buero@schreinerei-gross.example', 'de', 'DE', 'EUR', { owner: owners.ingrid }),
  customer('C-112', 'Ateliers Béranger SARL', 'Zoé Béranger', 'facturation@ateliersberanger.example', 'fr', 'FR', 'EUR'),
  customer('C-113', 'Ferretería La Esperanza', 'Íñigo Peña', 'pagos@ferreterialaesperanza.example', 'es', 'MX', 'USD', { timeZone: 'America/Mexico_City' }),
  customer('C-114', 'De Groene Hamer B.V.', 'Joost Dekker', 'administratie@degroenehamer.example', 'nl', 'NL', 'EUR'),
  customer('C-115', 'Bluewater Marine Refit Inc.', 'Marcus Ogden', 'ap@bluewatermarine.example', 'en', 'US', 'USD', { timeZone: 'America/New_York', ccEmails: 'controller@bluewatermarine.example', owner: owners.tomas }),
  customer('C-116', 'Kōwa Denki Seisakusho', 'Yūko Mori', 'accounts@kowa-denki.example', 'en', 'JP', 'JPY', { timeZone: 'Asia/Tokyo', owner: owners.ingrid }),
  customer('C-117', 'Al Noor Facility Services Co.', 'Faisal Al-Rashid', 'finance@alnoor-facility.example', 'en', 'KW', 'KWD', { timeZone: 'Asia/Kuwait' }),
  customer('C-118', 'Emily Hart', 'Emily Hart', 'emily.hart@homepost.example', 'en', 'IE', 'EUR', { kind: 'consumer' }),
  customer('C-119', 'Nordlicht Bau AG', 'Matthias Brändli', 'kreditoren@nordlicht-bau.example', 'de', 'CH', 'EUR', { owner: owners.ingrid }),
  customer('C-120', 'Copperline Electric Co.', 'Pat Delgado', 'billing@copperline-electric.example', 'en', 'US', 'USD', { timeZone: 'America/Denver', autoCollect: true }),
  customer('C-121', 'Société Lumière & Fils', 'André Lumière', 'comptabilite@lumiere-fils.example', 'fr', 'BE', 'EUR', { owner: owners.ingrid }),
  customer('C-122', 'Granja Solar Río Verde S.A.', 'Begoña Ruiz', 'tesoreria@granjarioverde.example', 'es', 'ES', 'EUR'),
  customer('C-123', 'Zilverberg Bouw', 'Pieter Zilverberg', undefined, 'nl', 'NL', 'EUR', { phone: '+31 20 555 0143' }),
  customer('C-124', 'Pinecrest Property Management', 'Leah Stone', 'leah.stone@pinecrestpm.example', 'en', 'US', 'USD', { doNotContact: true }),
  customer('C-125', 'Hotel Zum Löwen', 'Sepp Oberhofer', 'verwaltung@zum-loewen.example', 'de', 'AT', 'EUR', { owner: owners.ingrid }),
  customer('C-126', 'Quayside Timber Merchants', 'Declan Byrne', 'accounts@quaysidetimber.example', 'en', 'IE', 'EUR'),
  customer('C-127', 'Redwood Municipal Water District', 'Alma Castillo', 'ap@redwoodwater.example', 'en', 'US', 'USD', { timeZone: 'America/Los_Angeles', owner: owners.tomas }),
  customer('C-128', 'Hayashi Kōgu Shōkai', 'Ken Hayashi', 'office@hayashi-kogu.example', 'en', 'JP', 'JPY', { timeZone: 'Asia/Tokyo' }),
  customer('C-129', 'Desert Falcon Contracting Co.', 'Yousef Al-Enezi', 'accounts@desertfalcon.example', 'en', 'KW', 'KWD', { timeZone: 'Asia/Kuwait', owner: owners.tomas }),
  customer('C-130', 'Imprenta Núñez Hermanos', 'Joaquín Núñez', 'contabilidad@imprentanunez.example', 'es', 'ES', 'EUR'),
  customer('C-131', 'Fjordline Interiors ApS', 'Søren Kjær', 'regnskab@fjordline-interiors.example', 'en', 'DK', 'EUR'),
  customer('C-132', 'Kessler Metallbau', 'Uwe Kessler', 'info@kessler-metallbau.example', 'de', 'DE', 'EUR'),
  customer('C-133', 'Velvet Orchard Events', 'Priya Nair', 'priya@velvetorchard.example', 'en', 'GB', 'EUR'),
]; // prettier-ignore
