using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Modules.Weapons.TakeCustodyStep;
using ChoDon.Modules.Weapons.Tests.Support;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.OfficialDocuments;
using ChoDon.Testing.Documents;

namespace ChoDon.Modules.Weapons.Tests;

/// <summary>What is printed, as LibreOffice reads it. People are invented.</summary>
internal sealed class PaperTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task The_receipt_says_all_that_was_received_and_names_the_giver_only_when_told()
    {
        var details = await Register.ReceiveAsync((NationalItemKinds.LeadShot, 3.8m), (NationalItemKinds.Detonator, 7));

        var plain = await ReadAsync(await Register.PaperAsync(details.Receipt.Id));
        var named = await ReadAsync(await Register.PaperAsync(details.Receipt.Id, ("Bàn Văn Mẫu", "Thôn Thử")));

        string[] inOrder =
        [
            "CÔNG AN HUYỆN CHỢ ĐỒN", "CÔNG AN XÃ SỐ 1", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 01/BB-CAX",
            "Số 1, ngày 04 tháng 5 năm 2020", "BIÊN BẢN", "Đạn chì", "3,8 kg", "Kíp nổ", "07 cái", "BÊN GIAO", "BÊN NHẬN", "Nơi nhận:", "- Lưu: VT.",
        ];
        Assert.That(inOrder.Select(text => plain.IndexOf(text)), Has.None.EqualTo(-1), string.Join('\n', plain));
        Assert.That(inOrder.Select(text => plain.IndexOf(text)), Is.Ordered);
        Assert.That(plain, Has.Some.Contains("không di chuyển"), "a detonator is dangerous");
        Assert.That(plain, Has.Some.EqualTo("1. Bên giao: không nêu tên."));
        Assert.That(named, Has.Some.EqualTo("1. Bên giao: Bàn Văn Mẫu, Thôn Thử"));
        Assert.That(plain, Has.Some.EqualTo("Nông Văn Ghi").And.Some.EqualTo("Hoàng Thị Ký"), "both signatures");
    }

    [Test]
    public async Task The_minutes_of_a_handover_have_a_number_of_their_own_and_name_the_receipts()
    {
        var details = await Register.ReceiveAsync((NationalItemKinds.HuntingGun, 2));
        var form = new TakeStepForm
        {
            Id = Guid.CreateVersion7(),
            Kind = CustodyKind.HandedOver,
            Day = Day(2020, 5, 10),
            Counterpart = "Ban Chỉ huy Quân sự huyện",
            ItemIds = [details.Items.Single().Item.Id],
        };
        await Register.TakeAsync(form);
        await Register.SignAsync(form.Id);

        var lines = await ReadAsync(await Register.ActPaperAsync(form.Id));

        string[] inOrder =
        [
            "Số: 01/BBBG-CAX", "Số 1, ngày 10 tháng 5 năm 2020", "BIÊN BẢN", "Bàn giao vũ khí, vật liệu nổ, công cụ hỗ trợ",
            "1. Bên giao: Nông Văn Ghi", "2. Bên nhận: Ban Chỉ huy Quân sự huyện", "Súng săn", "02 khẩu", "01/BB-CAX, 04/05/2020",
            "BÊN GIAO", "BÊN NHẬN", "NGƯỜI XÁC NHẬN", "Hoàng Thị Ký", "Nơi nhận:",
        ];
        Assert.That(inOrder.Select(text => lines.IndexOf(text)), Has.None.EqualTo(-1), string.Join('\n', lines));
        Assert.That(inOrder.Select(text => lines.IndexOf(text)), Is.Ordered);
    }

    private static async Task<List<string>> ReadAsync(Platform.Abstractions.OfficialDocuments.OfficialDocument paper) =>
        [.. (await LibreOffice.ReadTextAsync(new DocxWriter(new OfficialLayout()).WriteDocx(paper))).Select(line => line.Trim()).Where(line => line.Length > 0)];
}
