using System.Text;

namespace ChoDon.Platform.Host.Tests.Imports;

internal sealed class ImportPagesTests
{
    [Test]
    public async Task A_column_has_a_short_name_and_a_hint_that_says_the_rest()
    {
        await using var host = await ImportHost.StartAsync();
        await host.Visit.SendAsync("ho.csv", Encoding.UTF8.GetBytes("Thôn,Chủ hộ,Năm sinh\r\nTổ 1,Người Thử,1970\r\n"));

        Assert.That(host.Visit.Visitor.Page, Does.Contain("Ví dụ: 1970. Ghi ngày sinh cũng được; chỉ giữ lại năm"));
    }

    [Test]
    public async Task The_preview_shows_both_ways_to_read_a_column_and_imports_once_one_is_chosen()
    {
        await using var host = await ImportHost.StartAsync();
        var visitor = host.Visit.Visitor;
        await host.Visit.SendAsync("ho.csv", Encoding.UTF8.GetBytes(
            "Thôn,Xã,Chủ hộ,Ngày ký cam kết\r\nTổ 1,Thị trấn Bằng Lũng,Người Thử Một,9/7/2018\r\nTổ 1,Thị trấn Bằng Lũng,Người Thử Hai,7/25/2018\r\n"));
        await host.Visit.CheckAsync();
        var asked = visitor.Page;
        await visitor.SendAsync($"{host.Visit.Address}?handler=days", new() { ["Orders[0]"] = "MonthFirst" });
        await host.Visit.UntilDoneAsync();
        var answered = visitor.Page;
        await host.Visit.ImportAsync();

        Assert.Multiple(async () =>
        {
            Assert.That(asked, Does.Contain("Hãy xác nhận cách đọc ngày"));
            Assert.That(asked, Does.Contain("Ngày/tháng/năm: 7/25/2018 → không phải ngày · 9/7/2018 → 09/07/2018"));
            Assert.That(asked, Does.Contain("Tháng/ngày/năm: 7/25/2018 → 25/07/2018 · 9/7/2018 → 07/09/2018"));
            Assert.That(asked, Does.Not.Contain("handler=import"));
            Assert.That(answered, Does.Not.Contain("Hãy xác nhận cách đọc ngày").And.Contain("handler=import"));
            Assert.That(
                await host.CountAsync($"SELECT COUNT(*) AS \"Value\" FROM enr_household h JOIN enr_membership m ON m.household_id = h.id WHERE head_name LIKE 'Người Thử %' AND joined_on IN ('2018-09-07', '2018-07-25')"),
                Is.EqualTo(2));
        });
    }
}
