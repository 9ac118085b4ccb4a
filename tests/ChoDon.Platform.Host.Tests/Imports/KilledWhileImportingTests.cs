using ChoDon.Testing.Hosting;
using ChoDon.Testing.Spreadsheets;

namespace ChoDon.Platform.Host.Tests.Imports;

internal sealed class KilledWhileImportingTests
{
    private const int Households = 6_000;

    [Test]
    public async Task A_host_killed_while_it_imports_goes_on_at_the_next_start_and_has_every_household_once()
    {
        await using var host = await ImportHost.StartAsync();
        await host.Visit.SendAsync("ho.xlsx", Workbook());
        await host.Visit.CheckAsync();
        var begun = host.Visit.BeginImportAsync();
        await Wait.UntilAsync(async () => await ImportedAsync(host) > 0, "the first households were there");
        host.Running.Kill();
        try
        {
            await begun;
        }
        catch (HttpRequestException)
        {
            // The answer died with the host.
        }

        var whenKilled = await ImportedAsync(host);
        await host.RestartAsync();
        await Wait.UntilAsync(
            async () => await host.CountAsync($"SELECT COUNT(*) AS \"Value\" FROM platform_import_batch WHERE state = 4") == 1, "the import came to its end");

        var (distinct, members) = (
            await host.CountAsync($"SELECT COUNT(DISTINCT head_name) AS \"Value\" FROM enr_household WHERE head_name LIKE 'Người Thử %'"),
            await host.CountAsync($"SELECT COUNT(*) AS \"Value\" FROM enr_household_member WHERE name LIKE 'Con Thử %'"));
        Assert.Multiple(async () =>
        {
            Assert.That(whenKilled, Is.GreaterThan(0).And.LessThan(Households), "the kill came in the middle");
            Assert.That(await ImportedAsync(host), Is.EqualTo(Households));
            Assert.That((distinct, members), Is.EqualTo((Households, Households)));
        });
    }

    private static Task<int> ImportedAsync(ImportHost host) =>
        host.CountAsync($"SELECT COUNT(*) AS \"Value\" FROM enr_household WHERE head_name LIKE 'Người Thử %'");

    private static byte[] Workbook()
    {
        var workbook = new XlsxBuilder().Sheet("Hộ").Row("Thôn", "Xã", "Chủ hộ", "Họ và tên", "Năm sinh", "Ngày ký cam kết");
        for (var number = 0; number < Households; number++)
        {
            workbook.Row("Tổ 1", "Thị trấn Bằng Lũng", $"Người Thử {number}", null, 1970, "12/7/2018");
            workbook.Row(null, null, null, $"Con Thử {number}", 2000, null);
        }

        return workbook.Build();
    }
}
