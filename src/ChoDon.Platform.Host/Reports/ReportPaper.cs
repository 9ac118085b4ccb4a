using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Reports;

namespace ChoDon.Platform.Host.Reports;

/// <summary>The report as the office signs it: in words, and its numbers in an appendix. It is Vietnamese in both languages.</summary>
internal sealed class ReportPaper(ReportIssuer issuer, IUnitDirectory units, TimeProvider time)
{
    private const string Programme = "mô hình “Hộ an toàn – Thôn, bản, tổ dân phố bình yên”";

    public OfficialDocument Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var narrative = new NarrativeWriter(NarrativeWords.Vietnamese).Write(report);
        var (today, days) = (time.Today(), report.Days.Days);
        var above = units.AsOf(days.Last, today).PathUp(report.Unit.Id).Skip(1).FirstOrDefault();
        var superior = above is null ? null : OfficialBodies.Of(issuer.Body, above);
        return new OfficialDocument
        {
            Superior = superior is null ? null : OfficialWords.Capitals(superior),
            Issuer = OfficialWords.Capitals(OfficialBodies.Of(issuer.Body, report.Unit)),
            Place = OfficialWords.Place((report.Unit.Level == UnitLevel.Village ? above ?? report.Unit : report.Unit).Name),
            Date = today,
            Type = "BÁO CÁO",
            Subject = $"Kết quả thực hiện {Programme} {PeriodWords.Of(report.Days)}",
            Body = [.. Body(narrative)],
            Signatures = [new OfficialSignature(OfficialBodies.SignAs(issuer.Body, report.Unit))],
            Receivers = superior is null ? [] : [superior],
            Appendix = [new OfficialParagraph("PHỤ LỤC SỐ LIỆU", IsStrong: true, IsCentred: true), .. ReportTables.Of(report)],
            FileName = ReportFiles.NameOf(report),
        };
    }

    private static IEnumerable<OfficialBlock> Body(ReportNarrative narrative)
    {
        yield return new OfficialParagraph(narrative.Intro);
        if (narrative.Remark is { } remark)
            yield return new OfficialParagraph(remark, IsItalic: true);
        foreach (var (at, section) in narrative.Sections.Index())
        {
            yield return new OfficialParagraph($"{at + 1}. {section.Title}", IsStrong: true);
            foreach (var sentence in section.Sentences)
                yield return new OfficialParagraph($"- {sentence}");
        }

        yield return new OfficialParagraph("Số liệu chi tiết tại phụ lục kèm theo./.");
    }
}
