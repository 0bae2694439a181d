import * as z from 'zod';
import { LocalizedText } from './common.js';

export const Ward = z
  .object({
    code: z
      .string()
      .regex(/^\d{5}$/)
      .describe('Code of the General Statistics Office.'),
    name: z.string(),
    fullName: z.string(),
    type: z.string().describe('phường or xã.'),
    nameEn: z.string().optional(),
    centroid: z
      .object({ lat: z.number(), lng: z.number() })
      .optional()
      .describe('Of the area; not an office.'),
    administrativeCentre: z.string().optional().describe('Published seat.'),
    formerDistricts: z.array(z.string()),
    formerWards: z.array(
      z.object({ code: z.string().optional(), name: z.string(), district: z.string() }),
    ),
    region: z.string().optional().describe('Region of the branch it belongs to.'),
  })
  .meta({ id: 'Ward', description: 'A ward or commune since 1 July 2025.' });

export const WardList = z
  .object({ items: z.array(Ward) })
  .meta({ id: 'WardList', description: 'Wards and communes; all of them when nothing is asked.' });

export const Office = z
  .object({
    id: z.string(),
    kind: z.string().describe('centre, branch, ward or reception-point; open.'),
    name: z.string(),
    number: z.number().int().optional().describe('Number of the branch.'),
    ward: z.string().optional().describe('Code of the ward whose dossiers it takes by default.'),
    website: z.url().optional(),
    address: z.string().optional().describe('Absent when no source gives it.'),
    telephone: z.string().optional(),
    verified: z.boolean().describe('False: confirm with the centre before relying on it.'),
    notes: z.array(LocalizedText).optional(),
  })
  .meta({
    id: 'Office',
    description: 'A place that takes dossiers. Any office takes any dossier.',
  });

export const OfficeList = z
  .object({ items: z.array(Office) })
  .meta({ id: 'OfficeList', description: 'Offices. Any of them takes any dossier.' });

export const PlaceQuery = z
  .object({
    query: z.string().max(200).optional().describe('Name of today or of before July 2025.'),
    ward: z.string().max(10).optional(),
  })
  .meta({ id: 'PlaceQuery' });
