import * as z from 'zod';
import { Day, LocalizedText } from './common.js';

export const Coordinates = z
  .object({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) })
  .meta({ id: 'Coordinates', description: 'WGS 84, decimal degrees.' });

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
    centroid: Coordinates.optional().describe('Of the area; not an office.'),
    bbox: z
      .array(z.number())
      .length(4)
      .optional()
      .describe('Of the area: west, south, east, north, decimal degrees.'),
    areaKm2: z.number().positive().optional(),
    administrativeCentre: z.string().optional().describe('Published seat.'),
    formerDistricts: z.array(z.string()),
    formerWards: z.array(
      z.object({ code: z.string().optional(), name: z.string(), district: z.string() }),
    ),
    region: z.string().optional().describe('Name of its branch region, where there is one alone.'),
    regions: z
      .array(z.string())
      .optional()
      .describe('Ids of the branch regions of its former districts; always at least one.'),
  })
  .meta({ id: 'Ward', description: 'A ward or commune since 1 July 2025.' });

export const WardList = z
  .object({ items: z.array(Ward) })
  .meta({ id: 'WardList', description: 'Wards and communes; all of them when nothing is asked.' });

export const Weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

/** `HH:mm`, 24 h. */
const Clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/);

export const OpeningHours = z
  .object({
    weekly: z
      .array(z.object({ days: z.array(Weekday).min(1), from: Clock, to: Clock }))
      .describe('Sessions of an ordinary week, Hanoi time; the end is not open any more.'),
    exceptions: z
      .array(
        z.object({
          date: Day,
          sessions: z.array(z.object({ from: Clock, to: Clock })).describe('Empty: closed.'),
          note: LocalizedText.optional(),
        }),
      )
      .optional()
      .describe('Days that differ; they go before the weekly hours and before public holidays.'),
  })
  .meta({
    id: 'OpeningHours',
    description: 'When an office is open. Public holidays are closed, make-up days worked.',
  });

export const Office = z
  .object({
    id: z.string(),
    kind: z.string().describe('centre, branch, ward or reception-point; open.'),
    name: z.string(),
    number: z.number().int().optional().describe('Number of the branch.'),
    ward: z.string().optional().describe('Code of the ward whose dossiers it takes by default.'),
    region: z.string().optional().describe('Id of the branch region it belongs to.'),
    website: z.url().optional(),
    address: z.string().optional().describe('Absent when no source gives it.'),
    telephone: z.string().optional(),
    coordinates: Coordinates.optional().describe('Absent when no source gives them.'),
    hours: OpeningHours.optional().describe('Absent when none are published.'),
    procedures: z
      .array(z.string())
      .optional()
      .describe('Codes of the only procedures it takes; absent: any.'),
    validFrom: Day.optional().describe('First day of service; absent: always.'),
    validUntil: Day.optional().describe('Last day of service; absent: no end is known.'),
    successor: z.string().optional().describe('Id of the office that takes over after the end.'),
    agencyIdentifier: z
      .string()
      .regex(/^[A-Y]\d{2}(\.[0-9A-Z]{1,4}){0,5}$/)
      .optional()
      .describe("What its dossier codes begin with, such as H26.15; the centre's own when absent."),
    sample: z
      .literal(true)
      .optional()
      .describe('Made up to show how it looks; no such office exists.'),
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

export const OfficeDetail = Office.extend({
  replacedBy: Office.optional().describe(
    'The office that serves instead on the day of the answer, at the end of the chain of successors.',
  ),
}).meta({ id: 'OfficeDetail', description: 'An office, also one that has closed.' });

export const OpeningPhase = z
  .object({
    id: z.string(),
    from: Day,
    to: Day.optional().describe('Absent: goes on.'),
    name: LocalizedText,
  })
  .meta({ id: 'OpeningPhase', description: 'A dated phase in which branches were to open.' });

export const BranchRegion = z
  .object({
    id: z.string(),
    name: z.string(),
    formerDistricts: z.array(z.string()),
    wards: z.array(z.string()).describe('Codes of the wards of today that have a part in it.'),
    phase: z.string().describe('Id of the phase in which its branch was to open.'),
    note: LocalizedText.optional(),
  })
  .meta({ id: 'BranchRegion', description: 'The former districts that one branch serves.' });

export const BranchRegionList = z
  .object({
    items: z.array(BranchRegion),
    phases: z.array(OpeningPhase),
    source: LocalizedText.describe('Where regions and phases are from.'),
    aim: z
      .object({
        kilometres: z.number().positive(),
        minutes: z.number().positive(),
        source: LocalizedText,
      })
      .optional()
      .describe('How near the city wants a reception point to be. An aim, not a measurement.'),
  })
  .meta({
    id: 'BranchRegionList',
    description: 'Branch regions; which branch number serves which of them is not published.',
  });

export const PlaceQuery = z
  .object({
    query: z.string().max(200).optional().describe('Name of today or of before July 2025.'),
    ward: z.string().max(10).optional(),
  })
  .meta({ id: 'PlaceQuery' });

export const OfficeQuery = PlaceQuery.extend({
  on: Day.optional().describe('Offices in service on that day; today in Hanoi when absent.'),
  procedure: z.string().max(20).optional().describe('Only offices that take it.'),
  near: z
    .string()
    .regex(/^-?\d{1,2}(\.\d+)?,-?\d{1,3}(\.\d+)?$/)
    .optional()
    .describe(
      'Latitude,longitude, decimal degrees: the nearest first, those without coordinates last. For places, not for people: keep the position of a citizen on the device.',
    ),
}).meta({ id: 'OfficeQuery' });
