import { hanoiInstant } from '@motcua/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService } from '../testing/service.test-support.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService({
    now: () => hanoiInstant('2026-11-23', '09:00'),
    configuration: { sampleOffices: true },
  });
});
afterAll(() => service.close());

async function open(query = '', lang = 'vi'): Promise<string> {
  const search = new URLSearchParams({ ...(query && { q: query }), lang });
  const answer = await service.inject({ url: `/diem-tiep-nhan?${search.toString()}` });
  expect(answer.statusCode).toBe(200);
  return answer.body.replace(/\s+/g, ' ');
}

describe('the page of reception points', () => {
  it('has the twelve regions with dates and source, and every sample says that it is one', async () => {
    const text = await open();
    expect(text).toContain('12 khu vực chi nhánh, theo quận, huyện cũ');
    expect(text).toContain('Cầu Giấy – Thanh Xuân');
    expect(text).toContain('(01/12/2024 – 01/03/2025)');
    expect(text).toContain('Kế hoạch 29/KH-UBND');
    expect(text).toContain('trong vòng 5 km hoặc 30 phút đi lại.');
    const samples = text.match(/Điểm tiếp nhận [^<(]* \(mẫu\)<\/strong>/g) ?? [];
    expect(samples.length).toBeGreaterThan(10);
    expect(text.match(/Điểm mẫu, chỉ để xem thử/g)).toHaveLength(samples.length);
    expect(text).toContain('Đang mở cửa, đến 12:00.');
    expect(text).toContain('Chưa công bố giờ mở cửa');
    expect(text).toContain('href="tel:+842400000000"');
  });

  it('finds the region of a ward by an old name, without a script', async () => {
    const text = await open('truc bach');
    expect(text).toContain('<strong lang="vi">Phường Ba Đình</strong>');
    expect(text).toContain('Tây Hồ; Đống Đa – Hoàn Kiếm – Ba Đình');
    expect(text).toContain('<motcua-office-finder query="truc bach">');
    const district = await open('quận Cầu Giấy', 'en');
    expect(district).toContain('Branch region: <span lang="vi">Cầu Giấy – Thanh Xuân</span>');
    // The nearest first.
    expect(text.indexOf('Điểm tiếp nhận Ba Đình')).toBeLessThan(text.indexOf('Sóc Sơn (mẫu)'));
  });

  it('says what to try when nothing fits, and repeats nothing as markup', async () => {
    const text = await open('"><script>alert(1)</script>');
    expect(text).toContain('Thử tên phường, xã hôm nay');
    expect(text).not.toContain('<script>alert');
  });

  it('is linked from every page', async () => {
    const { body } = await service.inject({ url: '/?lang=en' });
    expect(body).toContain('href="/diem-tiep-nhan?lang=en"');
  });
});
