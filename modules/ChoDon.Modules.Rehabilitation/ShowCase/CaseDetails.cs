using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Access;

namespace ChoDon.Modules.Rehabilitation.ShowCase;

/// <summary>A case with all that hangs on it, its texts still sealed.</summary>
internal sealed record CaseDetails(
    RehabilitationCase Case,
    HelpedPerson? Person,
    IReadOnlyList<Need> Needs,
    IReadOnlyList<Goal> Goals,
    ILookup<Guid, GoalStep> Steps,
    IReadOnlyList<Visit> Visits,
    IReadOnlyList<MonthlyReview> Reviews,
    IReadOnlyList<Mentorship> Mentors,
    IReadOnlyList<CorrectionRequest> Corrections,
    IReadOnlyList<Referral> Referrals,
    IReadOnlyList<Stay> Stays,
    IReadOnlyList<CasePerson> People)
{
    /// <summary>How many reviews and visits are seen at once; the older ones fold out.</summary>
    public const int Latest = 3;

    public Mentorship? Mentor => Mentors.FirstOrDefault(mentor => mentor.LastDay is null);

    /// <summary>The days until a mentor is named run from here: the decision, or the day on which the case came to the village.</summary>
    public DateOnly WithoutMentorSince => Stays is [{ IsFirst: false } latest, ..] ? latest.FirstDay : Case.DecidedOn;

    /// <summary>The next review to be written, if one is.</summary>
    public MonthlyReview? NextReview => Reviews.FirstOrDefault(review => review.WrittenOn is null);

    public IEnumerable<MonthlyReview> Written => Reviews.Where(review => review.WrittenOn is not null);

    public int OverdueOn(DateOnly today) => Case.IsOpen ? Reviews.Count(review => review.WrittenOn is null && review.DueOn < today) : 0;

    /// <summary>How far it has come while it is open: no mentor yet, no plan yet, under way.</summary>
    public string StepKey => (Case.IsEndProposed, Mentor, Goals.Count) switch
    {
        (true, _, _) => "State.EndProposed",
        (_, null, _) => "Step.NoMentor",
        (_, _, 0) => "Step.NoPlan",
        _ => "Step.UnderWay",
    };

    public string StateKey => Case.IsCancelled ? "State.Cancelled" : Case.EndedOn is not null ? $"Outcome.{Case.Outcome}" : StepKey;
}
