using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.DisputeKinds;
using ChoDon.Modules.Mediation.Resources;
using ChoDon.Modules.Mediation.Rules;
using ChoDon.Modules.Mediation.ShowCase;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Mediation.PrintCase;

/// <summary>Writes the minutes of a mediation. What was not opened is left to be written by hand.</summary>
internal sealed class CasePaper(CaseNumbers numbers, DisputeKindCatalog kinds, IUnitDirectory directory)
{
    private const string ToBeWritten = "………………………………";

    private static readonly VietnameseTexts<MediationText> Words = new();

    public async Task<OfficialDocument> WriteAsync(CaseDetails details, OpenedCase? opened, CancellationToken cancellationToken)
    {
        var one = details.Case;
        var day = one.EndedOn ?? details.Sessions.Select(session => session.Day).DefaultIfEmpty(one.ReceivedOn).Max();
        var map = directory.AsOf(day);
        var village = map.Find(one.UnitId)?.Name ?? directory.AsOf(one.ReceivedOn).Find(one.UnitId)?.Name ?? "";
        var commune = directory.AsOf(one.ReceivedOn).Find(one.IssuerId)?.Name ?? "";
        var own = (await kinds.FindAsync(one.KindId, cancellationToken))?.Name;
        return new OfficialDocument
        {
            Superior = OfficialWords.Capitals($"Ủy ban nhân dân {commune}"),
            Issuer = OfficialWords.Capitals($"Tổ hòa giải {village}"),
            Number = numbers.Of(one),
            Place = OfficialWords.Place(commune),
            Date = day,
            Type = "BIÊN BẢN",
            Subject = one.Result == Result.Settled ? "Hòa giải thành" : "Hòa giải ở cơ sở",
            Body =
            [
                new OfficialParagraph($"Hôm nay, {OfficialWords.Day(day)}, tại {PlaceOf(details) ?? village}, chúng tôi gồm:"),
                new OfficialParagraph($"1. Hòa giải viên: {one.Mediators ?? ToBeWritten}"),
                .. PartiesOf(details, opened),
                new OfficialParagraph($"Loại mâu thuẫn, tranh chấp: {KindOf(one, own)}."),
                new OfficialParagraph($"Nội dung vụ, việc: {opened?.Matter ?? ToBeWritten}"),
                new OfficialParagraph(SessionsOf(details)),
                .. ResultOf(details, opened),
                new OfficialParagraph($"Biên bản được lập thành {OfficialWords.Count(Math.Max(details.Parties.Count, 2) + 1)} bản có giá trị như nhau, mỗi bên giữ 01 bản, tổ hòa giải giữ 01 bản./."),
            ],
            Signatures =
            [
                .. SignersOf(details, opened),
                new OfficialSignature("HÒA GIẢI VIÊN"),
            ],
            Receivers = ["Các bên", $"Ủy ban nhân dân {commune}"],
            FileName = $"bien-ban-hoa-giai-{one.Year}-{one.Number:00}",
        };
    }

    private static string KindOf(MediationCase one, string? own) =>
        NationalDisputeKinds.All.FirstOrDefault(kind => kind.Id == one.KindId) is { TextKey: { } key } ? Words[key] : own ?? "không phân loại";

    private static string? PlaceOf(CaseDetails details) => details.Sessions.LastOrDefault(session => session.Place is not null)?.Place;

    private static IEnumerable<OfficialParagraph> PartiesOf(CaseDetails details, OpenedCase? opened) =>
        Enumerable.Range(0, Math.Max(details.Parties.Count, 2)).Select(at => new OfficialParagraph(
            $"{at + 2}. Bên thứ {OfficialWords.Count(at + 1)}: {NameOf(opened, at) ?? ToBeWritten}"));

    private static string? NameOf(OpenedCase? opened, int at) =>
        opened is not null && at < opened.Parties.Count
            ? opened.Parties[at] is { Address: { } address } party ? $"{party.Name}, {address}" : opened.Parties[at].Name
            : null;

    private static string SessionsOf(CaseDetails details) => details.Sessions.Count == 0
        ? "Chưa tổ chức buổi hòa giải nào."
        : $"Đã tổ chức {OfficialWords.Count(details.Sessions.Count)} buổi hòa giải: {string.Join("; ", details.Sessions.Select(session => OfficialWords.Day(session.Day)))}.";

    private static IEnumerable<OfficialParagraph> ResultOf(CaseDetails details, OpenedCase? opened)
    {
        var one = details.Case;
        yield return new OfficialParagraph(
            one.Result is { } result ? $"Kết quả: {Words[$"Paper.{result}"]}{(one.ReferredTo is { } body ? $": {body}" : "")}." : "Kết quả: vụ, việc đang được hòa giải.",
            IsStrong: true);
        if (one.Result != Result.Settled)
            yield break;
        yield return new OfficialParagraph($"Thỏa thuận của các bên: {opened?.Agreement ?? ToBeWritten}");
        foreach (var (at, followUp) in details.FollowUps.Index())
            yield return new OfficialParagraph($"- {opened?.Promises[at] ?? ToBeWritten}; thực hiện trước {OfficialWords.Day(followUp.DueOn)}.");
    }

    private static IEnumerable<OfficialSignature> SignersOf(CaseDetails details, OpenedCase? opened) =>
        Enumerable.Range(0, Math.Max(details.Parties.Count, 2)).Select(at => new OfficialSignature(
            $"BÊN THỨ {OfficialWords.Count(at + 1)}", opened is not null && at < opened.Parties.Count ? opened.Parties[at].Name : null));
}
