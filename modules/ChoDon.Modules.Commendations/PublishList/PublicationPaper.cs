using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Lists;
using ChoDon.Modules.Commendations.Papers;
using ChoDon.Modules.Commendations.ShowRegister;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Commendations.PublishList;

/// <summary>
/// Writes the list of commendations that is hung up: those whose name may be told, and the others as a number. Which of them
/// were hidden does not follow from it.
/// </summary>
internal sealed class PublicationPaper(RegisterReader register, AwardFormCatalog forms, DistrictVillages villages, PaperUnits units)
{
    public async Task<OfficialDocument> WriteAsync(Guid? unitId, DayRange days, CancellationToken cancellationToken)
    {
        var rows = await register.AllAsync(new ProposalFilter(unitId, From: days.First, To: days.Last), Standing.Awarded, cancellationToken);
        var known = (await forms.AllAsync(cancellationToken)).ToDictionary(form => form.Id);
        var (named, hidden) = (new List<RegisterRow>(), 0);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            if (row.IsNameOpen)
                named.Add(row);
            else
                hidden++;
        }

        var unit = villages.Tree.Find(unitId ?? villages.Unit.Id) ?? villages.Unit;
        var head = units.BodiesOf((villages.Tree.CommuneOf(unit.Id) ?? villages.District).Id, villages.Today).Head;
        return new OfficialDocument
        {
            Superior = head.Superior,
            Issuer = head.Issuer,
            Place = head.Place,
            Date = villages.Today,
            Type = "DANH SÁCH BIỂU DƯƠNG",
            Subject = $"Các tập thể, hộ gia đình, cá nhân được khen thưởng trong phong trào toàn dân bảo vệ an ninh Tổ quốc {InWords(days)}",
            Body = [.. BodyOf(unit, named, hidden, known)],
            Signatures = [new OfficialSignature("CHỦ TỊCH")],
            Receivers = ["Niêm yết tại trụ sở và nhà văn hóa thôn"],
            FileName = $"danh-sach-bieu-duong-{days.From}-{days.To}",
        };
    }

    private IEnumerable<OfficialBlock> BodyOf(
        Unit unit, List<RegisterRow> named, int hidden, Dictionary<Guid, KnownAwardForm> known)
    {
        if (named.Count + hidden == 0)
        {
            yield return new OfficialParagraph($"Địa bàn {unit.Name}: trong kỳ không có tập thể, hộ gia đình, cá nhân được khen thưởng./.");
            yield break;
        }

        yield return new OfficialParagraph(
            $"Địa bàn {unit.Name}: {OfficialWords.Count(named.Count + hidden)} lượt tập thể, hộ gia đình, cá nhân được khen thưởng.");
        if (named.Count > 0)
            yield return Table(named, known);
        if (hidden > 0)
        {
            yield return new OfficialParagraph(named.Count > 0
                ? $"Ngoài ra có {OfficialWords.Count(hidden)} lượt hộ gia đình, cá nhân được khen thưởng không nêu tên."
                : $"{OfficialWords.Count(hidden)} lượt hộ gia đình, cá nhân được khen thưởng không nêu tên.");
        }
    }

    private OfficialTable Table(List<RegisterRow> named, Dictionary<Guid, KnownAwardForm> known) => new(
        [new("TT", 1), new("Tập thể, hộ gia đình, cá nhân", 4), new("Thuộc đơn vị", 3), new("Hình thức", 4), new("Quyết định", 3)],
        [
            .. named
                .OrderByDescending(row => known.GetValueOrDefault(row.FormId)?.Level)
                .ThenBy(row => row.FormId)
                .ThenBy(row => row.DecidedOn)
                .ThenBy(row => row.Name, VietnameseText.NaturalOrder)
                .Index()
                .Select(row => (IReadOnlyList<string>)
                [
                    OfficialWords.Count(row.Index + 1),
                    row.Item.Office is { Length: > 0 } office ? $"{row.Item.Name}, {office}" : row.Item.Name,
                    units.PlaceOf(row.Item.UnitId, villages.Today),
                    PaperWords.NameOf(row.Item.FormId, known.GetValueOrDefault(row.Item.FormId)),
                    $"{row.Item.Written} {OfficialWords.ShortDay(row.Item.DecidedOn)}".TrimStart(),
                ]),
        ]);

    private static string InWords(DayRange days) => days.AreMonths
        ? InWords(days.FirstMonth, days.LastMonth)
        : $"từ ngày {OfficialWords.ShortDay(days.First)} đến ngày {OfficialWords.ShortDay(days.Last)}";

    private static string InWords(Month from, Month to) =>
        from == to ? $"tháng {from.Number} năm {from.Year}"
        : from.Year == to.Year ? $"từ tháng {from.Number} đến tháng {to.Number} năm {to.Year}"
        : $"từ tháng {from.Number} năm {from.Year} đến tháng {to.Number} năm {to.Year}";
}
