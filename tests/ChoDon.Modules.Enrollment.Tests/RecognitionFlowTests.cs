using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class RecognitionFlowTests
{
    [Test]
    public void A_village_goes_from_registration_to_certificate_with_a_meeting_between() => Assert.That(
        WayOf(UnitLevel.Village, Outcome.Met),
        Is.EqualTo(new[] { StepKind.Assess, StepKind.HoldMeeting, StepKind.Check, StepKind.Decide, StepKind.Certify }));

    [Test]
    public void A_commune_has_no_meeting() => Assert.That(
        WayOf(UnitLevel.Commune, Outcome.Met),
        Is.EqualTo(new[] { StepKind.Assess, StepKind.Check, StepKind.Decide, StepKind.Certify }));

    [Test]
    public void Not_met_ends_with_the_decision() => Assert.That(
        WayOf(UnitLevel.Village, Outcome.NotMet),
        Is.EqualTo(new[] { StepKind.Assess, StepKind.HoldMeeting, StepKind.Check, StepKind.Decide }));

    [TestCase(UnitLevel.Village, RecognitionState.Assessed, RecognitionState.Registered)]
    [TestCase(UnitLevel.Village, RecognitionState.MeetingHeld, RecognitionState.Assessed)]
    [TestCase(UnitLevel.Village, RecognitionState.Checked, RecognitionState.MeetingHeld)]
    [TestCase(UnitLevel.Commune, RecognitionState.Checked, RecognitionState.Assessed)]
    [TestCase(UnitLevel.Village, RecognitionState.Decided, RecognitionState.Checked)]
    [TestCase(UnitLevel.Village, RecognitionState.Certified, RecognitionState.Decided)]
    public void Returning_leads_to_the_step_before(UnitLevel level, RecognitionState from, RecognitionState to) =>
        Assert.That(In(level, from, Outcome.Met).After(StepKind.Return), Is.EqualTo(to));

    [Test]
    public void Every_other_step_is_refused()
    {
        var allowed = (
            from level in new[] { UnitLevel.Village, UnitLevel.Commune }
            from state in Enum.GetValues<RecognitionState>()
            from step in Enum.GetValues<StepKind>()
            where step != StepKind.GivePoints && In(level, state, Outcome.Met).After(step) is not null
            select (level, state, step)).ToList();

        // For a village 5 forward, 1 correction, 5 back and 2 revocations; a commune lacks a meeting and the way back from it,
        // but its state of a meeting cannot be reached.
        Assert.That(allowed.Where(row => row.level == UnitLevel.Village), Has.Exactly(13).Items);
        Assert.That(allowed.Where(row => row.state == RecognitionState.Revoked), Is.Empty);
        Assert.That(allowed.Where(row => row.step == StepKind.Register), Is.Empty);
        Assert.That(In(UnitLevel.Village, RecognitionState.Decided, Outcome.NotMet).PossibleSteps(), Is.EqualTo(new[] { StepKind.Return }));
    }

    [Test]
    public void Points_lead_nowhere_and_are_for_villages_only()
    {
        foreach (var state in Enum.GetValues<RecognitionState>().Where(state => state != RecognitionState.Revoked))
            Assert.That(In(UnitLevel.Village, state, Outcome.Met).After(StepKind.GivePoints), Is.EqualTo(state));
        Assert.That(In(UnitLevel.Village, RecognitionState.Revoked, Outcome.Met).After(StepKind.GivePoints), Is.Null);
        Assert.That(In(UnitLevel.Commune, RecognitionState.Checked, Outcome.Met).After(StepKind.GivePoints), Is.Null);
    }

    [Test]
    public void Deciding_takes_the_permission_to_decide_and_for_a_commune_that_of_the_level_above()
    {
        Assert.That(RecognitionFlow.PermissionFor(StepKind.HoldMeeting), Is.EqualTo(Permissions.EditRecognition));
        Assert.That(RecognitionFlow.PermissionFor(StepKind.Check), Is.EqualTo(Permissions.DecideRecognition));
        Assert.That(RecognitionFlow.IsForTheLevelAbove(UnitLevel.Commune, StepKind.Decide));
        Assert.That(RecognitionFlow.IsForTheLevelAbove(UnitLevel.Commune, StepKind.Check), Is.False);
        Assert.That(RecognitionFlow.IsForTheLevelAbove(UnitLevel.Village, StepKind.Decide), Is.False);
    }

    private static List<StepKind> WayOf(UnitLevel level, Outcome outcome)
    {
        var recognition = In(level, RecognitionState.Registered, outcome);
        var way = new List<StepKind>();
        while (recognition.NextStep() is { } step)
        {
            way.Add(step);
            recognition.State = recognition.After(step)!.Value;
        }

        return way;
    }

    private static Recognition In(UnitLevel level, RecognitionState state, Outcome outcome) => new()
    {
        UnitId = Guid.Empty,
        Level = level,
        Year = 2020,
        CriterionSetId = Guid.Empty,
        RegisteredOn = new DateOnly(2020, 2, 1),
        SavedAt = DateTime.UnixEpoch,
        State = state,
        Outcome = outcome,
    };
}
