using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Modules.Weapons.Rules;
using ChoDon.Modules.Weapons.ShowReceipt;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Weapons.PrintReceipt;

/// <summary>Writes the minutes of a reception. Without its donor the name is left to be written by hand.</summary>
internal sealed class ReceiptPaper(ReceiptNumbers numbers, VietnameseWords words, IUnitDirectory directory)
{
    private const string ToBeWritten = "………………………………";

    public OfficialDocument Write(ReceiptDetails details, (string Name, string? Address)? donor)
    {
        var receipt = details.Receipt;
        var (superior, issuer, place) = numbers.BodiesOf(receipt.IssuerId, receipt.ReceivedOn);
        var village = directory.AsOf(receipt.ReceivedOn).PathName(receipt.UnitId);
        var number = numbers.Of(receipt);
        return new OfficialDocument
        {
            Superior = superior,
            Issuer = issuer,
            Number = number,
            Place = place,
            Date = receipt.ReceivedOn,
            Type = "BIÊN BẢN",
            Subject = $"Tiếp nhận vũ khí, vật liệu nổ, công cụ hỗ trợ {words[$"Paper.{receipt.Mode}"]}",
            Body =
            [
                new OfficialParagraph($"Hôm nay, {OfficialWords.Day(receipt.ReceivedOn)}, tại {receipt.Place ?? village}, chúng tôi gồm:"),
                new OfficialParagraph($"1. Bên giao: {GiverOf(receipt, details.HasDonor, donor)}"),
                new OfficialParagraph($"2. Bên nhận: {receipt.Receiver ?? ToBeWritten}"),
                .. receipt.LegalCase is { } legal ? [new OfficialParagraph($"Trường hợp tiếp nhận: {words[$"LegalCase.{legal}"]}.")] : Array.Empty<OfficialParagraph>(),
                new OfficialParagraph("Đã tiến hành tiếp nhận các loại sau:"),
                Table(details),
                .. details.Items.Any(item => item.Kind is { IsDangerous: true })
                    ? [new OfficialParagraph("Có vật có nguy cơ gây nổ: giữ nguyên hiện trạng, không di chuyển, báo ngay cơ quan quân sự hoặc công an có chuyên môn xử lý.", IsStrong: true)]
                    : Array.Empty<OfficialParagraph>(),
                new OfficialParagraph("Biên bản được lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản./."),
            ],
            Signatures =
            [
                new OfficialSignature("BÊN GIAO", donor?.Name),
                new OfficialSignature("BÊN NHẬN", receipt.Receiver),
                new OfficialSignature("NGƯỜI LẬP BIÊN BẢN", details.Reception?.FirstSigner),
                new OfficialSignature("NGƯỜI XÁC NHẬN", details.Reception?.SecondSigner),
            ],
            Receivers = ["Bên giao", words["Paper.Superior"]],
            FileName = $"bien-ban-tiep-nhan-{receipt.Year}-{receipt.Number:00}",
        };
    }

    private static string GiverOf(Receipt receipt, bool hasDonor, (string Name, string? Address)? donor) => (receipt.Mode, donor) switch
    {
        (AcquisitionMode.Found, _) => "không có (vật được tìm thấy).",
        (_, { } known) => known.Address is { } address ? $"{known.Name}, {address}" : known.Name,
        _ => hasDonor ? ToBeWritten : "không nêu tên.",
    };

    private OfficialTable Table(ReceiptDetails details) => new(
        [new("TT", 1), new("Tên, loại", 4), new("Số lượng", 2, IsNumber: true), new("Số hiệu", 2), new("Tình trạng", 2)],
        [
            .. details.Items.Index().Select(row => (IReadOnlyList<string>)
            [
                OfficialWords.Count(row.Index + 1),
                words.NameOf(row.Item.Item.KindId, row.Item.Kind),
                OfficialWords.Quantity(row.Item.Item.Quantity, words.MeasureOf(row.Item.Item.KindId, row.Item.Kind)),
                row.Item.Item.Serial ?? "",
                words[$"Condition.{row.Item.Item.Condition}"],
            ]),
        ]);
}
