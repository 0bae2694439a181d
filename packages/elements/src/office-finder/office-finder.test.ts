import { expect, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { BranchRegionList, OfficeDetail, OfficeList, WardList } from '@motcua/contract/schemas';
import type { Office, Ward } from '@motcua/contract';
import type { TemplateResult } from 'lit';
import './define.js';
import {
  expectAccessible,
  expectNoInlineStyle,
  expectRoomForLargeText,
  place,
  textOf,
  until,
} from '../testing/page.test-support.js';
import {
  at,
  problem,
  remote,
  type RemoteAnswer,
  type RemoteRule,
} from '../testing/service.test-support.js';
import { Places, kilometresOf } from './found/places.js';
import type { OfficeFinder } from './office-finder.js';
import {
  closedOffice,
  placeFacts,
  publishedOffices,
  remotePlaces,
  sampleOffice,
  type PlaceFacts,
} from './places.test-support.js';

/** A Monday morning on which nothing is special. */
const monday = Date.parse('2026-11-23T09:00:00+07:00');

// Nothing is read ahead, so that no test writes to the cache of the next one.
const plain = html`<motcua-office-finder preload="none" .clock=${() => monday}
  ><a href="#page">Trang của trung tâm</a></motcua-office-finder
>`;
const baDinh = html`<motcua-office-finder
  preload="none"
  ward="00004"
  .clock=${() => monday}
></motcua-office-finder>`;

const merging = html`<motcua-office-finder
  preload="none"
  office="quan-thanh"
  .clock=${() => monday}
></motcua-office-finder>`;

let facts: PlaceFacts;

interface Showing {
  readonly element?: TemplateResult;
  readonly offices?: readonly Office[];
  readonly rules?: RemoteRule[];
  readonly lang?: string;
  readonly delay?: number;
}

async function show({
  element = plain,
  offices,
  rules = [],
  lang = 'vi',
  delay = 0,
}: Showing = {}) {
  return place<OfficeFinder>(element, {
    rules: [...rules, remotePlaces(facts, offices)],
    lang,
    delay,
  });
}

const field = (shadow: ShadowRoot): HTMLInputElement => shadow.querySelector('#place')!;

const button = (shadow: ShadowRoot, text: string): HTMLButtonElement =>
  [...shadow.querySelectorAll('button')].find((one) => textOf(one).includes(text))!;

const heading = (shadow: ShadowRoot): Promise<HTMLElement> =>
  until(() => shadow.querySelector<HTMLElement>('#found'), 'what was found');

const matches = async (shadow: ShadowRoot, query: string): Promise<string[]> => {
  field(shadow).focus();
  await sendKeys({ type: query });
  // Each key is answered: the answer to the last one is meant.
  let last = '';
  await until(() => {
    const shown = [...shadow.querySelectorAll('.match, .notice')].map((one) => textOf(one)).join();
    const same = shown !== '' && shown === last;
    last = shown;
    return same;
  }, 'matches');
  return [...shadow.querySelectorAll('.match')].map((match) => textOf(match));
};

const cards = async (shadow: ShadowRoot): Promise<HTMLElement[]> =>
  until(() => {
    const found = [...shadow.querySelectorAll<HTMLElement>('.office')];
    return found.length > 0 && found;
  }, 'offices');

const card = async (shadow: ShadowRoot, name: string): Promise<HTMLElement> =>
  (await cards(shadow)).find((one) => textOf(one.querySelector('h4')).includes(name))!;

const regionsShown = (shadow: ShadowRoot): string[] =>
  [...shadow.querySelectorAll('.region strong')].map((one) => textOf(one));

/** Puts a position in place of that of the device. */
function standAt(
  answer: { lat: number; lng: number; accuracy?: number } | { code: number },
  { held = false } = {},
): {
  readonly asked: () => number;
  /** Gives what was held back, to everybody who asked. */
  readonly answer: () => void;
  readonly restore: () => void;
} {
  let asked = 0;
  const waiting: (() => void)[] = [];
  const before = Object.getOwnPropertyDescriptor(navigator, 'geolocation');
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: {
      getCurrentPosition: (
        found: (position: unknown) => void,
        failed: (error: unknown) => void,
      ) => {
        asked += 1;
        const reply = (): void => {
          if ('code' in answer) return failed(answer);
          const { lat: latitude, lng: longitude, accuracy = 20 } = answer;
          found({ coords: { latitude, longitude, accuracy } });
        };
        if (held) waiting.push(reply);
        else reply();
      },
    },
  });
  return {
    asked: () => asked,
    answer: () => waiting.forEach((reply) => reply()),
    restore: () => {
      if (before) Object.defineProperty(navigator, 'geolocation', before);
      else Reflect.deleteProperty(navigator, 'geolocation');
    },
  };
}

before(async () => {
  // The files of the service themselves, which the test server serves as modules.
  const read = async (name: string): Promise<unknown> =>
    ((await import(`/packages/server/catalogue/${name}`)) as { default: unknown }).default;
  const [wards, regions] = await Promise.all([read('wards.json'), read('branch-regions.json')]);
  facts = placeFacts(
    wards as Parameters<typeof placeFacts>[0],
    regions as Parameters<typeof placeFacts>[1],
  );
});

afterEach(() => caches.delete('motcua-places'));

describe('motcua-office-finder', () => {
  it('is tested with answers that keep to the contract', () => {
    expect(WardList.safeParse({ items: facts.wards }).error?.message).to.be.undefined;
    expect(BranchRegionList.safeParse(facts.regions).error?.message).to.be.undefined;
    const items = [...publishedOffices, sampleOffice];
    expect(OfficeList.safeParse({ items }).error?.message).to.be.undefined;
    expect(OfficeDetail.safeParse(closedOffice).error?.message).to.be.undefined;
  });

  it('is a labelled search field, and shows the twelve regions by dated phases', async () => {
    const { shadow, remote } = await show();
    await until(() => shadow.querySelector('.chip'));
    expect(shadow.querySelector('search')!.getAttribute('aria-label')).to.equal(
      'Nơi nộp hồ sơ gần bạn',
    );
    expect(shadow.querySelector('label[for=place]')).to.exist;
    expect(shadow.querySelectorAll('.chip')).to.have.lengthOf(12);
    const phases = [...shadow.querySelectorAll('.phase')].map((phase) => textOf(phase));
    expect(phases[0]).to.contain('(01/12/2024 – 01/03/2025)');
    expect(phases[0]).to.contain('Cầu Giấy – Thanh Xuân');
    expect(phases[1]).to.contain('(01/04/2025 – 30/06/2025)');
    // Nothing was opened in the third.
    expect(phases).to.have.lengthOf(2);
    expect(textOf(shadow)).to.contain('Kế hoạch 29/KH-UBND');
    expect(textOf(shadow)).not.to.match(/chi nhánh số \d/i);
    // Only the regions are read before anybody asks for more.
    expect(remote.asked).to.deep.equal(['/v1/branch-regions']);
  });

  it('has a button of its own that clears what was typed, once there is something', async () => {
    const { shadow } = await show();
    const clear = shadow.querySelector<HTMLButtonElement>('.clear')!;
    expect(getComputedStyle(clear).display).to.equal('none');
    await matches(shadow, 'cau giay');
    expect(getComputedStyle(clear).display).not.to.equal('none');
    clear.click();
    await until(() => shadow.querySelector('.chip'));
    expect(field(shadow).value).to.equal('');
    expect(shadow.activeElement).to.equal(field(shadow));
  });

  it('finds the region of an old district, typed without marks, and tells it at once', async () => {
    const { shadow } = await show();
    const found = await matches(shadow, 'quan cau giay');
    expect(found[0]).to.equal(
      'Quận Cầu Giấy quận, huyện cũ Khu vực chi nhánh: Cầu Giấy – Thanh Xuân',
    );
    await until(() => /nơi khớp/.test(textOf(shadow.querySelector('[role=status]'))));
  });

  it('finds a ward of today by a former ward, and all its regions', async () => {
    const { shadow } = await show();
    const found = await matches(shadow, 'truc bach');
    expect(found[0]).to.contain('Phường Ba Đình trước đây: Phường Trúc Bạch');
    await sendKeys({ press: 'Enter' });
    const title = await heading(shadow);
    expect(textOf(title)).to.equal('Phường Ba Đình');
    await until(() => shadow.activeElement === title, 'the focus');
    expect(regionsShown(shadow)).to.deep.equal(['Tây Hồ', 'Đống Đa – Hoàn Kiếm – Ba Đình']);
    expect(textOf(shadow)).to.contain('thuộc 2 khu vực chi nhánh');
    const parts = [...shadow.querySelectorAll('.region')].map((region) => textOf(region));
    expect(parts[0]).to.contain('Quận Tây Hồ').and.not.contain('Quận Ba Đình');
    expect(parts[1]).to.contain('Quận Ba Đình, Quận Hoàn Kiếm');
    expect(textOf(shadow)).to.contain('Chưa có nguồn xác nhận hồ sơ được nhận tại trụ sở này.');
  });

  it('finds the region of every one of the 126 wards', () => {
    const places = new Places(facts.wards, facts.regions, []);
    expect(facts.wards).to.have.lengthOf(126);
    for (const ward of facts.wards) {
      const [first] = places.matches(ward.fullName);
      const found = first?.kind === 'ward' ? first.ward : undefined;
      expect(found?.code, ward.fullName).to.equal(ward.code);
      const regions = (found?.regions ?? []).map((id) => places.region(id)!);
      expect(regions.length, ward.fullName).to.be.greaterThan(0);
      for (const district of ward.formerDistricts) {
        expect(
          regions.some((one) => one.formerDistricts.includes(district)),
          district,
        ).to.be.true;
      }
    }
  });

  it('is walked through by the keyboard alone', async () => {
    const { shadow } = await show();
    await matches(shadow, 'ba dinh');
    await sendKeys({ press: 'ArrowDown' });
    expect(shadow.activeElement).to.equal(shadow.querySelector('.match'));
    await sendKeys({ press: 'ArrowUp' });
    expect(shadow.activeElement).to.equal(field(shadow));
    await sendKeys({ press: 'Escape' });
    await until(() => shadow.querySelector('.match') === null);
    expect(field(shadow).value).to.equal('');
    await until(() => shadow.querySelector('.chip'), 'the overview again');
    await sendKeys({ type: 'hoan kiem' });
    await until(() => shadow.querySelector('.match'));
    // Past what clears the field and the location.
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(shadow.activeElement).to.equal(shadow.querySelector('.match'));
    await sendKeys({ press: 'Enter' });
    expect(textOf(await heading(shadow))).to.equal('Phường Hoàn Kiếm');
  });

  it('forgives one letter of a name, and takes signs for no name', () => {
    const places = new Places(facts.wards, facts.regions, []);
    const first = (query: string): string | undefined => {
      const [match] = places.matches(query);
      return match?.kind === 'ward'
        ? match.ward.fullName
        : match?.kind === 'district'
          ? match.name
          : undefined;
    };
    expect(first('Hoàng Maii')).to.equal('Phường Hoàng Mai');
    expect(first('phuong hoan kim')).to.equal('Phường Hoàn Kiếm');
    expect(first('quận hai bà trưg')).to.equal('Phường Hai Bà Trưng');
    expect(first('truc bahc')).to.equal('Phường Ba Đình');
    expect(first('😀')).to.equal(undefined);
    expect(first('Atlantis')).to.equal(undefined);
  });

  it('never ends in an empty page: nothing found says what to try', async () => {
    const { element, shadow } = await show();
    element.parentElement!.style.inlineSize = '320px';
    expect(await matches(shadow, 'Atlantis')).to.deep.equal([]);
    expect(textOf(shadow.querySelector('.notice'))).to.contain(
      'Chưa tìm thấy nơi nào tên “Atlantis”',
    );
    await matches(shadow, 'z'.repeat(180));
    expect(element.scrollWidth).to.equal(element.clientWidth);
  });

  it('begins with what a page asks for', async () => {
    const element = html`<motcua-office-finder
      preload="none"
      query="truc bach"
    ></motcua-office-finder>`;
    const { shadow } = await show({ element });
    const match = await until(() => shadow.querySelector('.match'));
    expect(textOf(match)).to.contain('Phường Ba Đình');
    expect(field(shadow).value).to.equal('truc bach');
  });

  it('opens a region with its wards of today, and a ward from there', async () => {
    const { shadow } = await show();
    (await until(() => button(shadow, 'Long Biên – Gia Lâm'))).click();
    expect(textOf(await heading(shadow))).to.equal('Long Biên – Gia Lâm');
    expect(textOf(shadow.querySelector('.region'))).to.contain('Quận Long Biên, Huyện Gia Lâm');
    button(shadow, 'Phường Bồ Đề').click();
    await until(() => textOf(shadow.querySelector('#found')) === 'Phường Bồ Đề');
    button(shadow, 'Xem lại các khu vực').click();
    await until(() => shadow.querySelectorAll('.phase').length === 2);
    await until(() => shadow.activeElement === field(shadow));
  });
});

describe('reception points', () => {
  it('come nearest first, with the distance and from where it is measured', async () => {
    const { shadow } = await show({ element: baDinh });
    const names = (await cards(shadow)).map((one) => textOf(one.querySelector('h4')));
    expect(names).to.deep.equal([
      '1 Điểm tiếp nhận Trúc Bạch',
      '2 Điểm tiếp nhận Ngọc Hà',
      '3 Điểm tiếp nhận Cầu Giấy',
      '4 Điểm tiếp nhận Sóc Sơn',
    ]);
    const away = (await cards(shadow)).map((one) => textOf(one.querySelector('.distance')));
    expect(away[0]).to.equal('cách khoảng 0,9 km');
    // No coordinates of its own: to the centre of its ward, and said so.
    expect(away[2]).to.match(/^cách khoảng \d,\d km, đo tới tâm phường, xã$/);
    expect(textOf(shadow)).to.contain(
      'Khoảng cách tính từ tâm của Phường Ba Đình, đường chim bay.',
    );
  });

  it('say the city’s aim with its source, and whether the nearest point is within it', async () => {
    const { shadow } = await show({ element: baDinh });
    const aim = await until(() => shadow.querySelector('[part=aim]'));
    expect(textOf(aim)).to.contain('trong vòng 5 km hoặc 30 phút');
    expect(textOf(aim)).to.contain('báo chí 2024–2025');
    expect(textOf(aim)).to.contain('cách khoảng 0,9 km đường chim bay: trong phạm vi đó');
    // No travel time is made up.
    expect(textOf(shadow).match(/\d+ phút/g)).to.deep.equal(['30 phút']);
  });

  it('say so when the nearest one is farther than the aim', async () => {
    const element = html`<motcua-office-finder
      preload="none"
      ward="10489"
      .clock=${() => monday}
    ></motcua-office-finder>`;
    const { shadow } = await show({ element });
    const aim = await until(() => shadow.querySelector('[part=aim]'));
    expect(textOf(aim)).to.contain('xa hơn mục tiêu');
  });

  it('that are samples say that they are, and prove nothing about the aim', async () => {
    const { shadow } = await show({ element: baDinh, offices: [sampleOffice] });
    const sample = await card(shadow, 'Ba Đình (mẫu)');
    expect(textOf(sample)).to.contain('Điểm mẫu. Chỉ để xem thử: không có điểm này ngoài đời.');
    expect(textOf(shadow.querySelector('[part=aim]'))).to.contain('Các điểm dưới đây là mẫu');
    const mark = await until(() => shadow.querySelector('.mark'));
    expect(mark.classList.contains('sample')).to.be.true;
  });

  it('are not invented: without any published address that is what is said', async () => {
    const offices = publishedOffices.filter(({ kind }) => kind !== 'reception-point');
    const { shadow } = await show({ element: baDinh, offices });
    await heading(shadow);
    expect(textOf(shadow.querySelector('.notice'))).to.contain(
      'Chưa công bố địa chỉ điểm tiếp nhận nào',
    );
    expect(textOf(shadow.querySelector('[part=aim]'))).to.contain('chưa nói được');
    expect(textOf(shadow)).to.contain('3 nơi khác, chưa công bố địa chỉ');
    expect(shadow.querySelector('a[href^="https://ttpvhcc.hanoi.gov.vn"]')).to.exist;
  });

  it('of a region without any are looked for elsewhere, since any point takes every dossier', async () => {
    const { shadow } = await show();
    (await until(() => button(shadow, 'Long Biên – Gia Lâm'))).click();
    await heading(shadow);
    expect(textOf(shadow.querySelector('.notice'))).to.contain(
      'Chưa công bố điểm tiếp nhận nào trong khu vực này',
    );
    button(shadow, 'Tất cả điểm tiếp nhận').click();
    expect(await cards(shadow)).to.have.lengthOf(4);
  });

  it('are all shown for a ward that does not exist', async () => {
    const element = html`<motcua-office-finder preload="none" ward="99999"></motcua-office-finder>`;
    const { shadow } = await show({ element });
    expect(await cards(shadow)).to.have.lengthOf(4);
    expect(textOf(await heading(shadow))).to.equal('Tất cả điểm tiếp nhận');
  });

  it('are open or closed by the working calendar, in Hanoi', async () => {
    let now = monday;
    const element = html`<motcua-office-finder
      preload="none"
      ward="00004"
      .clock=${() => now}
    ></motcua-office-finder>`;
    const { element: finder, shadow } = await show({ element });
    const said = async (): Promise<string> => textOf(await card(shadow, 'Trúc Bạch'));
    expect(await said()).to.contain('Đang mở cửa, đến 12:00');
    const look = async (moment: string): Promise<string> => {
      now = Date.parse(`${moment}:00+07:00`);
      finder.requestUpdate();
      await finder.updateComplete;
      return said();
    };
    expect(await look('2026-11-23T12:30')).to.contain('Đang đóng cửa, mở lại lúc 13:00');
    // Culture Day is a Tuesday.
    const holiday = await look('2026-11-24T09:00');
    expect(holiday).to.contain('mở lại lúc 08:00 thứ Tư, 25/11/2026');
    expect(holiday).to.contain('Hôm nay: Ngày Văn hóa Việt Nam.');
    // A Saturday worked in exchange.
    expect(await look('2026-08-22T09:00')).to.contain('Đang mở cửa, đến 12:00');
    const next = await look('2027-02-08T09:00');
    expect(next).to.contain('Lịch nghỉ của năm này chưa công bố đủ');
    expect(textOf(await card(shadow, 'Cầu Giấy'))).to.contain('Chưa công bố giờ mở cửa');
    expect(await said()).to.contain('Thứ Hai – Thứ Sáu: 08:00–12:00, 13:00–17:00');
    expect(await said()).to.contain('Thứ Bảy – Chủ nhật: đóng cửa');
  });

  it('are called, found on a map of the citizen’s choice, and looked up; by links alone', async () => {
    const { element, shadow } = await show({ element: baDinh });
    const hrefs = async (name: string): Promise<string[]> =>
      [...(await card(shadow, name)).querySelectorAll('a')].map((one) => one.getAttribute('href')!);
    expect(await hrefs('Trúc Bạch')).to.deep.equal([
      'tel:+842437331234',
      'https://www.openstreetmap.org/directions?route=%3B21.0456%2C105.8412',
      'https://example.vn/truc-bach',
    ]);
    // No way to a place that nobody published.
    expect(await hrefs('Điểm tiếp nhận Cầu Giấy')).to.deep.equal(['tel:19001009']);
    element.directionsHref = 'geo:{lat},{lng}?q={lat},{lng}({name})';
    await element.updateComplete;
    expect((await hrefs('Sóc Sơn'))[0]).to.match(/^geo:21\.2574,105\.8492\?q=.*%C4%90i%E1%BB%83m/);
    for (const link of shadow.querySelectorAll('.office a[href^=http]')) {
      expect(link.getAttribute('rel')).to.equal('noreferrer');
    }
  });

  it('ask nothing of anybody but the service', async () => {
    const before = performance.getEntriesByType('resource').length;
    const { shadow } = await show({ element: baDinh });
    await until(() => shadow.querySelector('.map svg'));
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => new URL(name).origin !== location.origin)).to.deep.equal([]);
    expect(shadow.querySelectorAll('img, iframe, script, link, image, use')).to.have.lengthOf(0);
  });

  it('that close soon, take little or are not confirmed say so', async () => {
    const { shadow } = await show({ element: baDinh });
    const closing = await card(shadow, 'Ngọc Hà');
    expect(textOf(closing)).to.contain(
      'Phục vụ đến hết 31/12/2026. Sau đó: Điểm tiếp nhận Trúc Bạch',
    );
    expect(textOf(closing)).to.contain('Chưa xác nhận với Trung tâm.');
    expect(textOf(await card(shadow, 'Sóc Sơn'))).to.contain('Chỉ nhận 2 thủ tục.');
    button(shadow, 'Điểm tiếp nhận Trúc Bạch').click();
    await until(() => textOf(shadow.querySelector('#found')) === 'Điểm tiếp nhận Trúc Bạch');
  });

  it('that have closed point to the one that serves instead', async () => {
    const { shadow } = await show({ element: merging });
    expect(textOf(await heading(shadow))).to.equal('Điểm tiếp nhận Quán Thánh');
    const said = textOf(shadow.querySelector('.notice'));
    expect(said).to.contain('đã ngừng tiếp nhận từ sau ngày 30/06/2026');
    expect(said).to.contain('Nay bạn đến: Điểm tiếp nhận Trúc Bạch');
    expect(textOf(shadow.querySelector('.office'))).to.contain('Số 2, phố Trúc Bạch');
  });

  it('of a list kept on the device are looked at again: what closed meanwhile is not offered', async () => {
    const element = html`<motcua-office-finder
      preload="none"
      ward="00004"
      .clock=${() => Date.parse('2027-01-04T09:00:00+07:00')}
    ></motcua-office-finder>`;
    const { shadow } = await show({ element });
    await cards(shadow);
    expect(await card(shadow, 'Ngọc Hà')).to.be.undefined;
  });

  it('are asked for by the procedure they must take', async () => {
    const element = html`<motcua-office-finder
      preload="none"
      ward="00004"
      procedure="1.001193"
      .clock=${() => monday}
    ></motcua-office-finder>`;
    const { shadow, remote } = await show({ element });
    await heading(shadow);
    expect(remote.asked).to.contain('/v1/offices?procedure=1.001193');
  });
});

describe('the location of the device', () => {
  it('is asked for on a tap only, stays on the device, and is kept nowhere', async () => {
    const device = standAt({ lat: 21.0456, lng: 105.8312 });
    try {
      const { shadow, remote } = await show();
      await until(() => shadow.querySelector('.chip'));
      field(shadow).focus();
      await until(() => remote.asked.length === 4, 'the lists');
      expect(device.asked()).to.equal(0);
      button(shadow, 'Dùng vị trí của tôi').click();
      expect(textOf(await heading(shadow))).to.equal('Điểm tiếp nhận gần nhất');
      expect(device.asked()).to.equal(1);
      const [first] = await cards(shadow);
      expect(textOf(first)).to.contain('cách 1,0 km');
      expect(textOf(shadow)).to.contain('Khoảng cách tính từ vị trí của bạn');
      expect(textOf(shadow)).to.contain('tâm Phường Ba Đình');
      expect(await until(() => shadow.querySelector('.cross'))).to.exist;
      const everything = [
        ...remote.asked,
        location.href,
        JSON.stringify(localStorage),
        JSON.stringify(sessionStorage),
        document.cookie,
        ...(await (await caches.open('motcua-places')).keys()).map(({ url }) => url),
        shadow.host.outerHTML,
      ].join(' ');
      expect(everything).not.to.contain('21.045').and.not.contain('105.831');
    } finally {
      device.restore();
    }
  });

  it('that is vague, or not in Hanoi, is said to be', async () => {
    const device = standAt({ lat: 20.86, lng: 106.68, accuracy: 2500 });
    try {
      const { shadow } = await show();
      await until(() => shadow.querySelector('.chip'));
      button(shadow, 'Dùng vị trí của tôi').click();
      await heading(shadow);
      expect(textOf(shadow)).to.contain('Vị trí của bạn ở ngoài Hà Nội.');
      expect(textOf(shadow)).to.contain('chính xác trong khoảng 2,5 km');
    } finally {
      device.restore();
    }
  });

  for (const [code, title] of [
    [1, 'Bạn chưa cho phép dùng vị trí'],
    [2, 'Máy chưa xác định được vị trí'],
    [3, 'Máy chưa xác định được vị trí'],
  ] as const) {
    it(`that is not given (${code}) is no end: ${title}`, async () => {
      const device = standAt({ code });
      try {
        const { shadow } = await show();
        await until(() => shadow.querySelector('.chip'));
        button(shadow, 'Dùng vị trí của tôi').click();
        const notice = await until(() => shadow.querySelector('.notice'));
        expect(textOf(notice)).to.contain(title).and.contain('gõ tên phường, xã');
        await until(() => textOf(shadow.querySelector('[role=status]')).startsWith(title));
        await matches(shadow, 'ba dinh');
        await sendKeys({ press: 'Enter' });
        expect(textOf(await heading(shadow))).to.equal('Phường Ba Đình');
      } finally {
        device.restore();
      }
    });
  }
});

describe('what comes late', () => {
  const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

  for (const answer of [{ lat: 21.0456, lng: 105.8312 }, { code: 1 }]) {
    it(`leaves what was typed meanwhile: ${'code' in answer ? 'no' : 'a'} position`, async () => {
      const device = standAt(answer, { held: true });
      try {
        const { shadow } = await show();
        await until(() => shadow.querySelector('.chip'));
        button(shadow, 'Dùng vị trí của tôi').click();
        await until(() => device.asked() > 0, 'the question');
        button(shadow, 'Dùng vị trí của tôi').click();
        expect((await matches(shadow, 'hoan kiem'))[0]).to.contain('Hoàn Kiếm');
        expect(device.asked()).to.equal(1);
        device.answer();
        await moment();
        expect(field(shadow).value).to.equal('hoan kiem');
        expect(shadow.activeElement).to.equal(field(shadow));
        expect(shadow.querySelector('.match')).to.exist;
        expect(shadow.querySelector('.notice, #found')).to.be.null;
      } finally {
        device.restore();
      }
    });
  }

  for (const [what, answer] of [
    ['an office', { body: closedOffice }],
    ['a failure', problem(403, 'forbidden', 'Not for you')],
  ] as const) {
    it(`leaves what was chosen meanwhile: ${what}`, async () => {
      let give: (answer: RemoteAnswer) => void = () => undefined;
      const later = new Promise<RemoteAnswer>((resolve) => (give = resolve));
      const rules: RemoteRule[] = [(path) => (path.startsWith('/v1/offices/') ? later : undefined)];
      const { shadow } = await show({ element: merging, rules });
      (await until(() => button(shadow, 'Long Biên – Gia Lâm'))).click();
      await heading(shadow);
      give(answer);
      await moment();
      expect(textOf(await heading(shadow))).to.equal('Long Biên – Gia Lâm');
      expect(shadow.querySelector('[role=alert]')).to.be.null;
    });
  }

  it('or fails is left behind by what is typed next', async () => {
    const rules: RemoteRule[] = [at('/v1/offices/', problem(403, 'forbidden', 'Not for you'))];
    const { shadow } = await show({ element: merging, rules });
    await until(() => shadow.querySelector('[role=alert]'));
    expect((await matches(shadow, 'hoan kiem'))[0]).to.contain('Hoàn Kiếm');
  });

  it('of another procedure is forgotten, with its clock', async () => {
    const running = new Set<number>();
    const { setInterval: start, clearInterval: stop } = window;
    window.setInterval = ((run: () => void, every?: number) => {
      const id = start(run, every);
      if (every === 60_000) running.add(id);
      return id;
    }) as typeof setInterval;
    window.clearInterval = (id) => {
      running.delete(Number(id));
      stop(id);
    };
    try {
      const { element, shadow, remote } = await show({ element: baDinh });
      await heading(shadow);
      expect(running.size).to.equal(1);
      element.procedure = '1.001193';
      await until(() => remote.asked.includes('/v1/offices?procedure=1.001193'));
      await heading(shadow);
      expect(running.size).to.equal(1);
      element.remove();
      expect(running.size).to.equal(0);
    } finally {
      Object.assign(window, { setInterval: start, clearInterval: stop });
    }
  });

  it('shows no failure of another procedure', async () => {
    let broken = true;
    const rules: RemoteRule[] = [() => (broken ? problem(403, 'forbidden', 'No') : undefined)];
    const { element, shadow } = await show({ rules });
    await until(() => shadow.querySelector('[role=alert]'));
    broken = false;
    element.procedure = '1.001193';
    await until(() => shadow.querySelectorAll('.chip').length === 12);
  });

  it('does not wait for the service of before', async () => {
    const { element, shadow } = await show();
    await until(() => shadow.querySelector('.chip'));
    const { client } = remote([remotePlaces(facts)], 0, 'https://other.example');
    field(shadow).focus();
    Object.assign(element.parentElement!, { client });
    await moment();
    await until(() => shadow.querySelectorAll('.chip').length === 12);
  });
});

describe('the map', () => {
  const picture = async (element = baDinh): Promise<{ svg: SVGElement; shadow: ShadowRoot }> => {
    const { shadow } = await show({ element });
    const svg = await until(() => shadow.querySelector<SVGElement>('.map svg'), 'the map');
    return { svg, shadow };
  };

  it('is a picture with a name, out of the way of the keyboard', async () => {
    const { svg, shadow } = await picture();
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('aria-label')).to.equal(
      'Bản đồ quanh Phường Ba Đình và 4 điểm tiếp nhận, đánh số như trong danh sách',
    );
    expect(svg.querySelectorAll('a, button, [tabindex]')).to.have.lengthOf(0);
    expect(textOf(shadow)).to.contain('Vòng nét đứt: 5 km.');
  });

  it('has every ward at its true place: Hanoi is not stretched', async () => {
    const { shadow } = await show();
    (await until(() => button(shadow, 'Xem mọi điểm'))).click();
    const svg = await until(() => shadow.querySelector<SVGElement>('.map svg'));
    const circles = [...svg.querySelectorAll('.ward')].map((circle) =>
      ['cx', 'cy', 'r'].map((name) => Number(circle.getAttribute(name))),
    );
    expect(circles).to.have.lengthOf(126);
    const spread = (of: number): number =>
      Math.max(...circles.map((one) => one[of]!)) - Math.min(...circles.map((one) => one[of]!));
    const lats = facts.wards.map(({ centroid }) => centroid!.lat);
    const lngs = facts.wards.map(({ centroid }) => centroid!.lng);
    const range = (values: number[]): number => Math.max(...values) - Math.min(...values);
    const expected = (range(lngs) * Math.cos((21 * Math.PI) / 180)) / range(lats);
    expect(spread(0) / spread(1)).to.be.closeTo(expected, 0.01);
    const area = circles.reduce((sum, [, , r = 0]) => sum + Math.PI * r * r, 0);
    const km = facts.wards.reduce((sum, { areaKm2 = 0 }: Ward) => sum + areaKm2, 0);
    const perKm = spread(1) / (range(lats) * 111.2);
    expect(area / (perKm * perKm)).to.be.closeTo(km, km * 0.02);
  });

  it('tells what is chosen by shape and word, points by their numbers', async () => {
    const { svg } = await picture();
    expect(svg.querySelectorAll('.ward.chosen')).to.have.lengthOf(1);
    const labels = [...svg.querySelectorAll('text')].map((text) => textOf(text));
    expect(labels).to.include.members(['1', '2', '3', '4', 'Ba Đình', '5 km']);
    expect(svg.querySelectorAll('rect.mark')).to.have.lengthOf(4);
  });

  it('has colours of the system where they are forced', async function () {
    // Chromium alone lets a test force them.
    if (!/Chrom(e|ium)/.test(navigator.userAgent)) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    try {
      const { svg } = await picture();
      const ring = getComputedStyle(svg.querySelector('.ring')!);
      expect(ring.fill).to.equal('none');
      expect(getComputedStyle(svg.querySelector('.ward')!).fill).to.equal('rgb(255, 255, 255)');
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });
});

describe('motcua-office-finder, when the service cannot be reached', () => {
  const instead = (path: string, answer: RemoteAnswer): RemoteRule[] => [at(path, answer)];

  it('shows that it waits', async () => {
    const { shadow } = await show({ rules: instead('/v1/branch-regions', 'never') });
    expect(shadow.querySelector('.skeleton')).to.exist;
    expect(shadow.querySelector('[part=results]')!.getAttribute('aria-busy')).to.equal('true');
  });

  it('says what happened, keeps the link to the centre, and tries again', async () => {
    let broken = true;
    const rules: RemoteRule[] = [
      () => (broken ? problem(503, 'unavailable', 'Not ready') : undefined),
    ];
    const { shadow } = await show({ rules });
    const alert = await until(() => shadow.querySelector('[role=alert]'));
    expect(textOf(alert)).to.contain('Hệ thống của trung tâm đang gặp sự cố');
    expect(shadow.querySelector('slot')).to.exist;
    broken = false;
    button(shadow, 'Thử lại').click();
    await until(() => shadow.querySelectorAll('.chip').length === 12);
  });

  it('answers from what it kept, says since when, and is current again afterwards', async () => {
    let broken = false;
    const rules: RemoteRule[] = [() => (broken ? 'broken' : undefined)];
    const first = await show({ element: baDinh, rules });
    await cards(first.shadow);
    first.element.remove();
    broken = true;
    const { element, shadow } = await show({ element: baDinh, rules });
    expect(await cards(shadow)).to.have.lengthOf(4);
    expect(textOf(shadow)).to.contain('đây là danh sách lưu trên máy lúc');
    expect(textOf(await heading(shadow))).to.equal('Phường Ba Đình');
    broken = false;
    dispatchEvent(new Event('online'));
    await until(() => !textOf(shadow).includes('lưu trên máy lúc'), 'the current list');
    expect(element.isConnected).to.be.true;
  });

  it('reads what it needs before anything is asked, so that a network lost then does no harm', async () => {
    // A window in the background sees nothing.
    const { IntersectionObserver } = globalThis;
    globalThis.IntersectionObserver = class extends IntersectionObserver {
      constructor(seen: IntersectionObserverCallback) {
        super(seen);
        setTimeout(() => seen([{ isIntersecting: true } as IntersectionObserverEntry], this));
      }
    };
    let broken = false;
    try {
      const { element, shadow, remote } = await show({
        element: html`<motcua-office-finder></motcua-office-finder>`,
        rules: [() => (broken ? 'broken' : undefined)],
      });
      const read = (): boolean => remote.asked.some((path) => path.startsWith('/v1/offices'));
      await until(read, 'the offices');
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(shadow.querySelectorAll('.chip')).to.have.lengthOf(12);
      broken = true;
      expect(await matches(shadow, 'kim ma')).to.have.lengthOf(3);
      element.remove();
    } finally {
      globalThis.IntersectionObserver = IntersectionObserver;
    }
  });

  it('reads nothing ahead where the page says so', async () => {
    const { shadow, remote } = await show({
      element: html`<motcua-office-finder preload="none"></motcua-office-finder>`,
    });
    await until(() => shadow.querySelectorAll('.chip').length === 12);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(remote.asked).to.deep.equal(['/v1/branch-regions']);
  });

  it('keeps nothing and says so where there is nothing kept', async () => {
    const { shadow } = await show({ rules: [() => 'broken'] });
    const alert = await until(() => shadow.querySelector('[role=alert]'));
    expect(textOf(alert)).to.contain('Chưa kết nối được với trung tâm');
  });

  it('works where the browser keeps nothing for it', async () => {
    const before = Object.getOwnPropertyDescriptor(window, 'caches')!;
    Object.defineProperty(window, 'caches', { configurable: true, value: undefined });
    try {
      const { shadow } = await show({ element: baDinh });
      expect(await cards(shadow)).to.have.lengthOf(4);
    } finally {
      Object.defineProperty(window, 'caches', before);
    }
  });

  it('says that there is no such office', async () => {
    const element = html`<motcua-office-finder
      preload="none"
      office="nowhere"
    ></motcua-office-finder>`;
    const { shadow } = await show({ element });
    const notice = await until(() => shadow.querySelector('.notice'));
    expect(textOf(notice)).to.contain('Không có nơi tiếp nhận này');
  });
});

describe('motcua-office-finder, for everybody', () => {
  it('speaks English, with Vietnamese names marked as such', async () => {
    const { shadow } = await show({ element: baDinh, lang: 'en' });
    await until(() => textOf(shadow).includes('Where to file near you'));
    expect(textOf(await card(shadow, 'Trúc Bạch'))).to.contain('Open now, until 12:00');
    expect(textOf(shadow)).to.contain('about 0.9 km away');
    expect((await heading(shadow)).getAttribute('lang')).to.equal('vi');
    for (const chip of shadow.querySelectorAll('.office h4 span:last-child')) {
      expect(chip.getAttribute('lang')).to.equal('vi');
    }
  });

  it('is accessible in every state, in light and dark', async () => {
    const overview = await show();
    await until(() => overview.shadow.querySelector('.chip'));
    await expectAccessible(overview.element);
    await matches(overview.shadow, 'ba');
    await expectAccessible(overview.element);
    const ward = await show({ element: baDinh, offices: [...publishedOffices, sampleOffice] });
    await cards(ward.shadow);
    await until(() => ward.shadow.querySelector('.map svg'));
    for (const fold of ward.shadow.querySelectorAll('details')) fold.open = true;
    await expectAccessible(ward.element);
    const merged = await show({ element: merging });
    await cards(merged.shadow);
    await expectAccessible(merged.element);
  });

  it('needs no inline style, and has room for text twice as large', async () => {
    const { element, shadow } = await show({ element: baDinh });
    await cards(shadow);
    await until(() => shadow.querySelector('.map svg'));
    expectNoInlineStyle(shadow);
    await expectRoomForLargeText(element);
  });

  it('writes distances as the language does', () => {
    expect([0.04, 0.94, 9.96, 12.3].map((km) => kilometresOf(km, 'vi'))).to.deep.equal([
      '< 0,1\u00A0km',
      '0,9\u00A0km',
      '10,0\u00A0km',
      '12\u00A0km',
    ]);
    expect(kilometresOf(1.25, 'en')).to.equal('1.3\u00A0km');
  });
});
