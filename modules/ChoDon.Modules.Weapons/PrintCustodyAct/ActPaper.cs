using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.PrintReceipt;
using ChoDon.Modules.Weapons.Rules;
using ChoDon.Modules.Weapons.ShowCustodyAct;
using ChoDon.Platform.Abstractions.OfficialDocuments;

namespace ChoDon.Modules.Weapons.PrintCustodyAct;

/// <summary>Writes the minutes on storing, handing over or destroying.</summary>
internal sealed class ActPaper(ReceiptNumbers numbers, VietnameseWords words)
{
    public OfficialDocument Write(ActDetails act)
    {
        var head = act.Head;
        var (superior, issuer, place) = numbers.BodiesOf(head.IssuerId!.Value, head.Day);
        return new OfficialDocument
        {
            Superior = superior,
            Issuer = issuer,
            Number = numbers.Of(head),
            Place = place,
            Date = head.Day,
            Type = "BIÊN BẢN",
            Subject = words[$"Paper.{head.Kind}"],
            Body =
            [
                new OfficialParagraph($"Hôm nay, {OfficialWords.Day(head.Day)}, chúng tôi gồm:"),
                new OfficialParagraph($"1. {words[$"Paper.{head.Kind}.We"]}: {head.FirstSigner}"),
                new OfficialParagraph($"2. {words[$"Paper.{head.Kind}.They"]}: {head.Counterpart}"),
                new OfficialParagraph($"Đã tiến hành {words[$"Paper.{head.Kind}.Act"]} các loại sau:"),
                Table(act),
                new OfficialParagraph("Biên bản được lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản./."),
            ],
            Signatures =
            [
                new OfficialSignature(OfficialWords.Capitals(words[$"Paper.{head.Kind}.We"]), head.FirstSigner),
                new OfficialSignature(OfficialWords.Capitals(words[$"Paper.{head.Kind}.They"])),
                new OfficialSignature("NGƯỜI XÁC NHẬN", head.SecondSigner),
            ],
            Receivers = [head.Counterpart ?? words["Paper.Superior"], words["Paper.Superior"]],
            FileName = $"bien-ban-{head.Day.Year}-{head.Number:00}",
        };
    }

    private OfficialTable Table(ActDetails act) => new(
        [new("TT", 1), new("Tên, loại", 4), new("Số lượng", 2, IsNumber: true), new("Số hiệu", 2), new("Biên bản tiếp nhận", 3)],
        [
            .. act.Items.Index().Select(row => (IReadOnlyList<string>)
            [
                OfficialWords.Count(row.Index + 1),
                words.NameOf(row.Item.Item.KindId, row.Item.Kind),
                OfficialWords.Quantity(row.Item.Item.Quantity, words.MeasureOf(row.Item.Item.KindId, row.Item.Kind)),
                row.Item.Item.Serial ?? "",
                $"{numbers.Of(row.Item.Receipt)}, {OfficialWords.ShortDay(row.Item.Receipt.ReceivedOn)}",
            ]),
        ]);
}
