using ChoDon.Modules.Enrollment.AssessVillage;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.DecideRecognition;
using ChoDon.Modules.Enrollment.Figures;
using ChoDon.Modules.Enrollment.ListRecognitions;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.RegisterForRecognition;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class RecognitionTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private Recognitions Recognitions => new(Register);

    private Guid Village => Register.Village(0);

    private Guid Commune => Register.District.Communes[0].Id;

    [Test]
    public async Task A_village_goes_the_whole_way_and_the_history_tells_who_did_what()
    {
        Register.Access.Actor = new Actor(Guid.CreateVersion7(), "Nông Văn Cán");
        var id = await Recognitions.RecogniseAsync(Village);
        await Recognitions.CertifyAsync(id);

        var details = await Recognitions.DetailsAsync(id);

        Assert.Multiple(() =>
        {
            Assert.That(details.Recognition, Has.Property("State").EqualTo(RecognitionState.Certified).And.Property("IsRecognised").True);
            Assert.That(details.Set.Code, Is.EqualTo("TT23-KDC"));
            Assert.That(details.Steps.Select(step => step.Kind), Is.EqualTo(new[]
            {
                StepKind.Certify, StepKind.Decide, StepKind.Check, StepKind.HoldMeeting, StepKind.Assess, StepKind.Register,
            }));
            Assert.That(details.Steps, Has.All.Property("By").EqualTo("Nông Văn Cán"));
            Assert.That(details.Assessments.Values, Has.Exactly(5).Property("IsMet").True);
        });
    }

    [Test]
    public async Task A_certificate_is_issued_by_the_commune_and_there_is_none_before()
    {
        var id = await Recognitions.RecogniseAsync(Village);
        Assert.That(await Recognitions.CertificateAsync(id), Is.Null);

        await Recognitions.CertifyAsync(id);
        var details = await Recognitions.DetailsAsync(id);
        var paper = (await Recognitions.CertificateAsync(id))!;

        Assert.Multiple(() =>
        {
            Assert.That(paper.Form, Is.EqualTo(OfficialForm.Certificate));
            Assert.That(paper.Issuer, Is.EqualTo(OfficialWords.Capitals($"Ủy ban nhân dân {details.Commune}")));
            Assert.That((paper.Number, paper.Date), Is.EqualTo((details.Recognition.CertificateNumber, details.Recognition.CertifiedOn!.Value)));
            Assert.That(paper.Subject, Is.EqualTo($"{details.Unit.Name}, {details.Commune}"));
            Assert.That(paper.Signatures.Single().Name, Is.EqualTo(details.Recognition.Signer));
        });
    }

    [TestCase("2018-10-31", "RegisteredOn: Error.BeforePeriod")]
    [TestCase("2018-11-01", null)]
    [TestCase("2019-10-31", null)]
    [TestCase("2019-11-01", "RegisteredOn: Error.AfterPeriod")]
    [TestCase("2020-05-21", "RegisteredOn: Error.DayInFuture")]
    [TestCase(null, "RegisteredOn: Error.DayMissing")]
    public async Task A_village_registers_within_the_period(string? day, string? problem)
    {
        var result = await Recognitions.RegisterAsync(new RegisterForRecognitionCommand(
            Guid.CreateVersion7(), Village, 2019, day is null ? null : DateOnly.Parse(day, null)));

        Assert.That(Keys(result), problem is null ? Is.Empty : Is.EqualTo(new[] { problem }));
    }

    [Test]
    public async Task A_registration_sent_twice_is_one_and_another_one_of_the_year_is_refused()
    {
        var command = new RegisterForRecognitionCommand(Guid.CreateVersion7(), Village, 2019, Recognitions.InTime);

        var first = await Recognitions.RegisterAsync(command);
        var again = await Recognitions.RegisterAsync(command);
        var other = await Recognitions.RegisterAsync(command with { Id = Guid.CreateVersion7() });

        Assert.That((first.Status, again.Status), Is.EqualTo((SaveStatus.Saved, SaveStatus.SavedBefore)));
        Assert.That(Keys(other), Is.EqualTo(new[] { "RegisteredOn: Error.RegisteredAlready" }));
    }

    [Test]
    public async Task Of_two_registrations_in_the_same_moment_one_succeeds()
    {
        using var meetingPoint = new MeetingPoint(Provider == DatabaseProvider.Sqlite ? "\"enr_recognition\"" : "enr_recognition");
        Register.MeetingPoint = meetingPoint;
        var command = new RegisterForRecognitionCommand(Guid.CreateVersion7(), Village, 2019, Recognitions.InTime);

        var results = await Task.WhenAll(
            Task.Run(() => Recognitions.RegisterAsync(command)),
            Task.Run(() => Recognitions.RegisterAsync(command with { Id = Guid.CreateVersion7() })));

        Assert.That(results.Select(result => result.Status), Is.EquivalentTo(new[] { SaveStatus.Saved, SaveStatus.Invalid }));
    }

    [Test]
    public async Task A_step_sent_twice_is_one_step()
    {
        var id = await Recognitions.RegisterAsync(Village);
        var step = await Recognitions.StepAsync(id);

        var first = await Recognitions.AssessAsync(id, step: step);
        var again = await Recognitions.AssessAsync(id, step: step);

        Assert.That((first.Status, again.Status), Is.EqualTo((SaveStatus.Saved, SaveStatus.SavedBefore)));
        Assert.That((await Recognitions.DetailsAsync(id)).Steps, Has.Exactly(1).Property("Kind").EqualTo(StepKind.Assess));
    }

    [Test]
    public async Task Somebody_who_filled_the_form_from_an_older_record_is_told_and_nothing_is_lost()
    {
        var id = await Recognitions.RegisterAsync(Village);
        await Recognitions.AssessAsync(id);
        await Recognitions.MeetAsync(id);
        await Recognitions.CheckAsync(id);
        var old = await Recognitions.StepAsync(id);
        await Recognitions.DecideAsync(id, Outcome.NotMet);

        var late = await Recognitions.DecideAsync(id, step: old);

        Assert.That(late.Status, Is.EqualTo(SaveStatus.Conflict));
        Assert.That((await Recognitions.FindAsync(id)).Outcome, Is.EqualTo(Outcome.NotMet));
    }

    [Test]
    public async Task A_step_out_of_turn_is_refused()
    {
        var id = await Recognitions.RegisterAsync(Village);

        Assert.That((await Recognitions.MeetAsync(id)).Status, Is.EqualTo(SaveStatus.Conflict));
        Assert.That((await Recognitions.DecideAsync(id)).Status, Is.EqualTo(SaveStatus.Conflict));
        Assert.That((await Recognitions.FindAsync(id)).State, Is.EqualTo(RecognitionState.Registered));
    }

    [Test]
    public async Task The_self_assessment_waits_for_the_end_of_the_period_and_answers_every_criterion()
    {
        var id = await Recognitions.RegisterAsync(Village);

        var early = await Recognitions.AssessAsync(id, Day(2019, 10, 31));
        var empty = await Recognitions.AssessAsync(new AssessVillageCommand(await Recognitions.StepAsync(id), Day(2019, 11, 1), []));
        var noReason = await Recognitions.AssessAsync(new AssessVillageCommand(await Recognitions.StepAsync(id), Day(2019, 11, 1),
        [
            new CriterionAnswer { Criterion = "2", Outcome = Outcome.NotMet },
            .. new[] { "1", "3", "4", "5" }.Select(code => new CriterionAnswer { Criterion = code, Outcome = Outcome.Met }),
        ]));
        var first = await Recognitions.AssessAsync(id, Day(2019, 11, 1));

        Assert.Multiple(() =>
        {
            Assert.That(Keys(early), Is.EqualTo(new[] { "AssessedOn: Error.BeforeEndOfPeriod" }));
            Assert.That(Keys(empty), Has.Exactly(5).EndsWith("Outcome: Error.ChoiceMissing"));
            Assert.That(Keys(noReason), Is.EqualTo(new[] { "Answers[0].Note: Error.NoteForNotMet" }));
            Assert.That(first.Status, Is.EqualTo(SaveStatus.Saved));
        });
    }

    [TestCase(0, 0, 0)]
    [TestCase(40, 41, 30)]
    [TestCase(40, 30, 31)]
    [TestCase(40, 30, -1)]
    [TestCase(null, null, null)]
    public async Task Nobody_is_present_uninvited_and_nobody_in_favour_who_was_not_there(int? invited, int? present, int? inFavour)
    {
        var id = await Recognitions.RegisterAsync(Village);
        await Recognitions.AssessAsync(id);

        Assert.That((await Recognitions.MeetAsync(id, invited, present, inFavour)).Status, Is.EqualTo(SaveStatus.Invalid));
        Assert.That((await Recognitions.MeetAsync(id, 40, 40, 0)).Status, Is.EqualTo(SaveStatus.Saved));
    }

    [Test]
    public async Task No_step_is_dated_before_the_one_it_follows()
    {
        var id = await Recognitions.RegisterAsync(Village);
        await Recognitions.AssessAsync(id, Day(2019, 11, 5));
        var meeting = await Recognitions.MeetAsync(id, day: Day(2019, 11, 4));
        await Recognitions.MeetAsync(id, day: Day(2019, 11, 8));
        var check = await Recognitions.CheckAsync(id, day: Day(2019, 11, 7));
        await Recognitions.CheckAsync(id, day: Day(2019, 11, 10));
        var decision = await Recognitions.DecideAsync(id, day: Day(2019, 11, 9));
        await Recognitions.DecideAsync(id, day: Day(2019, 11, 12));
        var certificate = await Recognitions.CertifyAsync(id, Day(2019, 11, 11));
        var revocation = await Recognitions.RevokeAsync(id, Day(2019, 11, 11));

        Assert.Multiple(() =>
        {
            Assert.That(Keys(meeting), Is.EqualTo(new[] { "MeetingOn: Error.BeforeAssessment" }));
            Assert.That(Keys(check), Is.EqualTo(new[] { "CheckedOn: Error.BeforeLastStep" }));
            Assert.That(Keys(decision), Is.EqualTo(new[] { "DecidedOn: Error.BeforeLastStep" }));
            Assert.That(Keys(certificate), Is.EqualTo(new[] { "CertifiedOn: Error.BeforeLastStep" }));
            Assert.That(Keys(revocation), Is.EqualTo(new[] { "RevokedOn: Error.BeforeLastStep" }));
        });
    }

    [Test]
    public async Task A_decision_names_its_outcome_number_day_and_signer()
    {
        var id = await Recognitions.RegisterAsync(Village);
        await Recognitions.AssessAsync(id);
        await Recognitions.MeetAsync(id);
        await Recognitions.CheckAsync(id);

        var empty = await Recognitions.DecideAsync(new DecideRecognitionCommand(await Recognitions.StepAsync(id), null, " ", null, ""));

        Assert.That(Keys(empty), Is.EquivalentTo(new[]
        {
            "Outcome: Error.ChoiceMissing", "DecisionNumber: Error.NumberMissing", "DecidedOn: Error.DayMissing", "Signer: Error.NameMissing",
        }));
        Assert.That((await Recognitions.FindAsync(id)).State, Is.EqualTo(RecognitionState.Checked));
    }

    [Test]
    public async Task What_is_returned_needs_a_note_and_goes_one_step_back_and_can_go_on_again()
    {
        var id = await Recognitions.RegisterAsync(Village);
        await Recognitions.AssessAsync(id);
        await Recognitions.MeetAsync(id);

        Assert.That(Keys(await Recognitions.ReturnAsync(id, " ")), Is.EqualTo(new[] { "Note: Error.NoteMissing" }));
        await Recognitions.ReturnAsync(id, "Thiếu biên bản");
        var returned = await Recognitions.DetailsAsync(id);
        await Recognitions.MeetAsync(id);

        Assert.That(returned.Recognition.State, Is.EqualTo(RecognitionState.Assessed));
        Assert.That(returned.Steps[0].Note, Is.EqualTo("Thiếu biên bản"));
        Assert.That((await Recognitions.FindAsync(id)).State, Is.EqualTo(RecognitionState.MeetingHeld));
    }

    [Test]
    public async Task A_revoked_title_is_gone_and_its_reason_stays()
    {
        var id = await Recognitions.RecogniseAsync(Village);
        await Recognitions.CertifyAsync(id);
        await Recognitions.RevokeAsync(id);

        var recognition = await Recognitions.FindAsync(id);

        Assert.That(recognition, Has.Property("State").EqualTo(RecognitionState.Revoked).And.Property("IsRecognised").False);
        Assert.That(recognition.RevocationReason, Is.EqualTo("Phát hiện vụ việc nghiêm trọng"));
        Assert.That(recognition.PossibleSteps(), Is.Empty);
    }

    [Test]
    public async Task The_set_in_force_at_the_end_of_the_period_is_kept_with_the_recognition()
    {
        Register.Clock.Today = Day(2023, 1, 10);
        var old = await Recognitions.RegisterAsync(Village, 2021);
        var turn = await Recognitions.RegisterAsync(Village, 2022, Day(2022, 1, 5));
        var commune = await Recognitions.RegisterAsync(Commune, 2022);

        Assert.That((await Recognitions.DetailsAsync(old)).Set.Code, Is.EqualTo("TT23-KDC"));
        Assert.That((await Recognitions.DetailsAsync(turn)).Set.Code, Is.EqualTo("TT124-KDC"), "the circular came into force within the period");
        Assert.That((await Recognitions.DetailsAsync(commune)).Set.Code, Is.EqualTo("TT124-XA"));
    }

    [Test]
    public async Task A_commune_is_decided_on_by_the_level_above()
    {
        var id = await Recognitions.RegisterAsync(Commune);
        await Recognitions.AssessAsync(id, Day(2019, 11, 16));
        var own = Register.District.Tree.Subtree(Commune).Select(unit => unit.Id);
        var everything = Register.Access.Scope;

        Register.Access.Scope = DataScope.Of(own);
        var check = await Recognitions.CheckAsync(id);
        var decision = await Recognitions.DecideAsync(id);
        Register.Access.Scope = everything;
        var above = await Recognitions.DecideAsync(id);

        Assert.That((check.Status, decision.Status, above.Status), Is.EqualTo((SaveStatus.Saved, SaveStatus.NotFound, SaveStatus.Saved)));
    }

    [Test]
    public async Task A_village_leader_sees_and_registers_their_own_village_only()
    {
        var other = await Recognitions.RegisterAsync(Register.Village(1));
        Register.Access.Scope = DataScope.Of([Village]);

        var own = await Recognitions.RegisterAsync(Village);
        var stranger = await Recognitions.RegisterAsync(
            new RegisterForRecognitionCommand(Guid.CreateVersion7(), Register.Village(2), 2019, Recognitions.InTime));
        var lines = await Recognitions.OverviewAsync();

        Assert.That(stranger.Status, Is.EqualTo(SaveStatus.NotFound));
        Assert.That(await Recognitions.WithAsync(parts => parts.Data.Recognitions.Select(row => row.Id).ToListAsync()), Is.EqualTo(new[] { own }));
        Assert.That(lines.SelectMany(line => line.Villages).Select(line => line.Village.Id), Is.EqualTo(new[] { Village }));
        Assert.That(other, Is.Not.EqualTo(own));
    }

    [Test]
    public async Task The_list_tells_what_each_village_has_to_do_next()
    {
        var villages = Register.District.Villages.Where(unit => unit.ParentId == Commune).Select(unit => unit.Id).ToList();
        await Recognitions.RegisterAsync(villages[1]);
        var assessed = await Recognitions.RegisterAsync(villages[2]);
        await Recognitions.AssessAsync(assessed);
        await Recognitions.RecogniseAsync(villages[3]);
        await Recognitions.RecogniseAsync(villages[4], Outcome.NotMet);

        var line = (await Recognitions.OverviewAsync()).Single(line => line.Commune.Id == Commune);

        Assert.Multiple(() =>
        {
            Assert.That(line.Waiting, Is.EqualTo(new[]
            {
                (StepKind.Register, villages.Count - 4), (StepKind.Assess, 1), (StepKind.HoldMeeting, 1), (StepKind.Certify, 1),
            }));
            Assert.That(line.Villages.Count(row => row.Is(RecognitionFilter.Recognised)), Is.EqualTo(1));
            Assert.That(line.Villages.Count(row => row.Is(RecognitionFilter.NotRecognised)), Is.EqualTo(1));
            Assert.That(line.Villages.Count(row => row.Is(RecognitionFilter.Registered)), Is.EqualTo(4));
            Assert.That(line.Verdict, Has.Property("Registered").EqualTo(4).And.Property("Recognised").EqualTo(1));
        });
    }

    [Test]
    public async Task The_list_asks_as_many_questions_of_one_village_as_of_all()
    {
        await Recognitions.OverviewAsync();
        Register.Commands.Count = 0;
        await Recognitions.OverviewAsync();
        var all = Register.Commands.Count;
        Register.District.Unit = Register.District.Villages[0];
        Register.Commands.Count = 0;
        await Recognitions.OverviewAsync();

        Assert.That((all, Register.Commands.Count), Is.EqualTo((2, 2)));
    }

    [Test]
    public async Task Figures_count_at_the_end_of_the_month_and_december_holds_the_years_result()
    {
        var id = await Recognitions.RecogniseAsync(Village, decidedOn: Day(2020, 1, 15));

        Assert.Multiple(async () =>
        {
            Assert.That(await FigureAsync(RecognitionFigures.VillagesRegistered, 1), Is.Zero);
            Assert.That(await FigureAsync(RecognitionFigures.VillagesRegistered, 2), Is.EqualTo(1));
            Assert.That(await FigureAsync(RecognitionFigures.VillagesRecognised, 11), Is.Zero);
            Assert.That(await FigureAsync(RecognitionFigures.VillagesRecognised, 12), Is.EqualTo(1));
        });
        await Recognitions.RevokeAsync(id);
        Assert.That(await FigureAsync(RecognitionFigures.VillagesRecognised, 12), Is.Zero);
        Assert.That(await FigureAsync(RecognitionFigures.VillagesRegistered, 12), Is.EqualTo(1));
    }

    [Test]
    public async Task A_commune_counts_once_when_enough_villages_hold_the_title_and_when_only_some_are_asked_for()
    {
        var villages = Register.District.Villages.Where(unit => unit.ParentId == Commune).Select(unit => unit.Id).ToList();
        foreach (var village in villages.SkipLast(3))
            await Recognitions.RecogniseAsync(village);
        foreach (var village in villages.TakeLast(3))
            await Recognitions.RegisterAsync(village);

        Assert.That(villages, Has.Count.EqualTo(12));
        Assert.That(await FigureAsync(RecognitionFigures.CommunesMeetingRule, 12), Is.EqualTo(1), "9 of 12 are enough");
        Assert.That(await Recognitions.FigureAsync(RecognitionFigures.CommunesMeetingRule, new Month(2019, 12), [villages.Min()]), Is.EqualTo(1));
        Assert.That(await Recognitions.FigureAsync(RecognitionFigures.CommunesMeetingRule, new Month(2019, 12), [villages.Max()]), Is.Zero);
        Assert.That(await FigureAsync(RecognitionFigures.VillagesRecognised, 12), Is.EqualTo(9));
    }

    [Test]
    public async Task The_latest_year_with_a_record_is_that_of_what_the_person_looks_at()
    {
        await Recognitions.RegisterAsync(Register.Village(0));

        Assert.That(await LatestAsync(), Is.EqualTo(Recognitions.Year));
        Register.District.Unit = Register.District.Villages[1];
        Assert.That(await LatestAsync(), Is.Null);

        Task<int?> LatestAsync() => Recognitions.WithAsync(parts => parts.Overview.LatestYearAsync(default));
    }

    [Test]
    public async Task A_step_that_changes_a_figure_marks_the_village_and_the_one_that_carries_its_communes()
    {
        var village = Register.District.Villages.Last(unit => unit.ParentId == Commune).Id;
        var id = await Recognitions.RegisterAsync(village);
        var registered = await Register.TakeStaleAsync();
        await Recognitions.AssessAsync(id);
        await Recognitions.MeetAsync(id);
        await Recognitions.CheckAsync(id);
        var between = await Register.TakeStaleAsync();
        await Recognitions.DecideAsync(id);
        var decided = await Register.TakeStaleAsync();

        Assert.Multiple(() =>
        {
            Assert.That(registered, Is.EquivalentTo(new[]
            {
                (village, Day(2019, 2, 1), Day(2019, 12, 31)), (Village, Day(2019, 2, 1), Day(2019, 12, 31)),
            }));
            Assert.That(between, Is.Empty);
            Assert.That(decided, Is.EquivalentTo(new[]
            {
                (village, Day(2019, 11, 1), Day(2019, 12, 31)), (Village, Day(2019, 11, 1), Day(2019, 12, 31)),
            }));
        });
    }

    private Task<decimal> FigureAsync(ChoDon.Platform.Abstractions.Figures.Figure figure, int month) =>
        Recognitions.FigureAsync(figure, new Month(2019, month));
}
