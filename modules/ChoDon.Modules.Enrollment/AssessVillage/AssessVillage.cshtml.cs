using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowRecognition;
using ChoDon.Platform.Abstractions.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.AssessVillage;

[Authorize(Permissions.EditRecognition)]
internal sealed class AssessVillagePage(
    AssessVillageHandler handler,
    EvidenceReader evidence,
    RecognitionReader reader,
    RecognitionAccess access,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts)
    : StepPage<AssessVillageForm>(StepKind.Assess, reader, access, time, texts)
{
    private IReadOnlyDictionary<Evidence, EvidenceFound> _found = new Dictionary<Evidence, EvidenceFound>();

    /// <summary>What the registers say of a criterion, in words; null when they say nothing.</summary>
    public string? EvidenceFor(Criterion criterion) =>
        _found.TryGetValue(criterion.Evidence, out var found) ? found.In(Texts) : null;

    protected override AssessVillageForm Fill() => new()
    {
        AssessedOn = Recognition.AssessedOn,
        Answers =
        [
            .. Details.Set.Criteria.Select(criterion => Details.Assessments.TryGetValue(criterion.Code, out var row)
                ? new CriterionAnswer { Criterion = criterion.Code, Outcome = row.IsMet ? Outcome.Met : Outcome.NotMet, Note = row.Note }
                : new CriterionAnswer { Criterion = criterion.Code }),
        ],
    };

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken)
    {
        // The form is shown by the criteria of the set, whatever a browser sent.
        var sent = Input.Answers.Where(answer => answer is not null).ToList();
        Input.Answers =
        [
            .. Details.Set.Criteria.Select(criterion =>
                sent.Find(answer => answer.Criterion == criterion.Code) ?? new CriterionAnswer { Criterion = criterion.Code }),
        ];
        return handler.HandleAsync(Input.ToCommand(id), cancellationToken);
    }

    protected override async Task LoadMoreAsync(CancellationToken cancellationToken) =>
        _found = await evidence.FindAsync(Details, cancellationToken);
}
