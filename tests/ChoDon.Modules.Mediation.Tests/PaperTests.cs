using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.DisputeKinds;
using ChoDon.Modules.Mediation.EndCase;
using ChoDon.Modules.Mediation.PrintCase;
using ChoDon.Modules.Mediation.Tests.Support;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.OfficialDocuments;
using ChoDon.Testing.Documents;

namespace ChoDon.Modules.Mediation.Tests;

/// <summary>The minutes, as LibreOffice reads them. People are invented.</summary>
internal sealed class PaperTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly OpenedCase Opened = new([("Bàn Văn Mẫu", "Thôn Thử"), ("Lý Thị Thử", null)], "bờ ruộng", "giữ nguyên bờ cũ", ["đắp lại bờ"]);

    [Test]
    public async Task Minutes_of_an_agreement_name_the_parties_only_when_told()
    {
        var id = await SettledAsync();

        var plain = await ReadAsync(id, opened: null);
        var named = await ReadAsync(id, Opened);

        string[] inOrder =
        [
            "ỦY BAN NHÂN DÂN XÃ SỐ 1", "TỔ HÒA GIẢI THÔN BẢN 1", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
            "Số: 01/BB-HG", "Số 1, ngày 10 tháng 5 năm 2020", "BIÊN BẢN", "Hòa giải thành", "1. Hòa giải viên: Nông Văn Mẫu, trưởng thôn",
            "2. Bên thứ 01: Bàn Văn Mẫu, Thôn Thử", "3. Bên thứ 02: Lý Thị Thử", "Loại mâu thuẫn, tranh chấp: Tranh chấp đất đai, ranh giới.",
            "Nội dung vụ, việc: bờ ruộng", "Đã tổ chức 01 buổi hòa giải: ngày 06 tháng 5 năm 2020.", "Kết quả: Hòa giải thành.",
            "Thỏa thuận của các bên: giữ nguyên bờ cũ", "- đắp lại bờ; thực hiện trước ngày 15 tháng 5 năm 2020.", "BÊN THỨ 01", "HÒA GIẢI VIÊN",
            "Nơi nhận:", "- Ủy ban nhân dân Xã Số 1;", "- Lưu: VT.",
        ];
        Assert.That(inOrder.Select(text => named.IndexOf(text)), Has.None.EqualTo(-1), string.Join('\n', named));
        Assert.That(inOrder.Where(text => text != "BÊN THỨ 01").Select(text => named.IndexOf(text)), Is.Ordered);
        Assert.That(string.Join('\n', plain), Does.Not.Contain("Bàn Văn Mẫu").And.Not.Contain("bờ ruộng").And.Not.Contain("giữ nguyên"));
        Assert.That(plain, Has.Some.EqualTo("2. Bên thứ 01: ………………………………"));
    }

    [Test]
    public async Task Minutes_of_a_case_that_was_referred_say_to_whom()
    {
        var id = await Register.CaseAsync();
        await Register.EndAsync(id, new EndCaseForm { Result = Result.Referred, EndedOn = Day(2020, 5, 6), ReferredTo = "Công an xã Số 1" });

        Assert.That(await ReadAsync(id, opened: null), Has.Some.EqualTo("Kết quả: Chuyển cơ quan có thẩm quyền giải quyết: Công an xã Số 1."));
    }

    private async Task<Guid> SettledAsync()
    {
        var id = await Register.CaseAsync(form =>
        {
            form.Mediators = "Nông Văn Mẫu, trưởng thôn";
            form.Parties = [new() { Name = "Bàn Văn Mẫu", Address = "Thôn Thử" }, new() { Name = "Lý Thị Thử" }];
        });
        await Register.MeetAsync(id, Day(2020, 5, 6));
        await Register.EndAsync(id, new EndCaseForm
        {
            Result = Result.Settled,
            EndedOn = Day(2020, 5, 10),
            Promises = [new PromiseLine { DueOn = Day(2020, 5, 15), Promise = "đắp lại bờ" }],
        });
        return id;
    }

    private async Task<List<string>> ReadAsync(Guid id, OpenedCase? opened)
    {
        var details = (await Register.FindAsync(id))!;
        var paper = await Register.WithAsync((data, villages) =>
            new CasePaper(Register.Numbers(villages), new DisputeKindCatalog(data, Support.Register.Texts), Register.District).WriteAsync(details, opened, default));
        return [.. (await LibreOffice.ReadTextAsync(new DocxWriter(new OfficialLayout()).WriteDocx(paper))).Select(line => line.Trim()).Where(line => line.Length > 0)];
    }
}
