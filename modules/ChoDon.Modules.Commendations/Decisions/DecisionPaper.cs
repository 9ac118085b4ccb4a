using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Papers;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Commendations.Decisions;

/// <summary>Writes a decision, or its draft before it has a number.</summary>
internal sealed class DecisionPaper(
    CommendationsDbContext data, PaperWriter writer, PaperUnits units, MeetingNumbers numbers, ICurrentUnit current, IDistrictSettings settings)
{
    private const string ToBeWritten = "……";

    public async Task<WrittenPaper> WriteAsync(DecisionText text, CancellationToken cancellationToken)
    {
        var bodies = units.BodiesOf(text.BodyId, text.Day);
        var form = PaperWords.NameOf(text.FormId, text.Form);
        var meeting = await data.LastPassingAsync([.. text.Proposals.Select(proposal => proposal.Id)], cancellationToken);
        var values = new PaperValues()
            .With(bodies)
            .With(text.Occasion)
            .With(PaperFields.Form, form)
            .With(PaperFields.MinutesNumber, numbers.Of(meeting?.Number))
            .With(PaperFields.MinutesDay, meeting is null ? null : OfficialWords.Day(meeting.HeldOn))
            .With(PaperFields.MoneyEach, Money(text.Budget))
            .With(PaperFields.MoneyTogether, Money(text.Budget * text.Proposals.Count))
            .With([.. text.Proposals.Select(proposal => LineOf(proposal, form, text.Day))], withForm: false);
        values = text.Decision is { } decision
            ? values.With(decision)
            : values.With(PaperFields.DecisionBody, bodies.Issuer).With(PaperFields.SignerTitle, PaperWords.Of("Decision.DraftSigner"));
        return await writer.WriteAsync(
            PaperKind.Decision, values.Done(), bodies.Head.Of(PaperKind.Decision, text.Day, FileName(text), NumberOf(text.Decision)), cancellationToken);
    }

    private PaperLine LineOf(Proposal proposal, string form, DateOnly day) =>
        new(proposal.Name, proposal.Office, units.PlaceOf(proposal.UnitId, day), form, proposal.Recipient);

    private static string? Money(long? amount) => amount is { } known ? OfficialWords.Count(known) : null;

    private string NumberOf(Decision? decision) =>
        decision?.Written ?? $"{ToBeWritten}/{settings.Get(Settings.DecisionNotation, current.District.Id)}";

    private static string FileName(DecisionText text) =>
        text.Decision is { } decision ? $"quyet-dinh-khen-thuong-{decision.Year}-{decision.Number:00}" : "du-thao-quyet-dinh-khen-thuong";
}
