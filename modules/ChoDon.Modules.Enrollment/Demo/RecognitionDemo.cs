using System.Globalization;
using ChoDon.Modules.Enrollment.CriterionSets;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.Demo;

/// <summary>
/// Two years of recognition: 2019 from registration to certificate, 2020 as it stood in May, when villages had
/// registered. Outcomes, numbers and signers are invented.
/// </summary>
internal sealed class RecognitionDemo(EnrollmentDbContext data, UnitTree tree, Random chance, InventedNames names)
{
    public const int DecidedYear = 2019;
    public const int RegisteredYear = 2020;

    private const string By = "Dữ liệu minh họa";
    private const int MetPercent = 92;
    private const int WeakMetPercent = 55;
    private const int WeakCommune = 7;
    private const int SlowCommune = 4;

    /// <summary>Takes a commune and its villages through 2019; gives the number of recognitions.</summary>
    public int Decide(Unit commune, int position)
    {
        var villages = VillagesOf(commune);
        if (villages.Count == 0)
            return 0;
        var signer = names.Next(0);
        var registered = position == SlowCommune ? villages.SkipLast(1).ToList() : villages;
        var recognised = 0;
        foreach (var (number, village) in registered.Index())
        {
            var outcome = chance.Next(100) < (position == WeakCommune ? WeakMetPercent : MetPercent) ? Outcome.Met : Outcome.NotMet;
            var isRevoked = position == 1 && number == 0 && outcome == Outcome.Met;
            Decide(village, outcome, position, number, signer, isRevoked);
            recognised += outcome == Outcome.Met && !isRevoked ? 1 : 0;
        }

        var verdict = CommuneRule.Of(SetFor(UnitLevel.Commune)).Judge(villages.Count, registered.Count, recognised);
        Decide(commune, verdict.IsMet ? Outcome.Met : Outcome.NotMet, position, 0, signer, isRevoked: false);
        return registered.Count + 1;
    }

    /// <summary>Registers villages of a commune for 2020; gives their number.</summary>
    public int Register(Unit commune, int position)
    {
        var villages = VillagesOf(commune);
        var registered = position < SlowCommune ? villages : villages.SkipLast(position % 3).ToList();
        foreach (var village in registered)
            Begin(village, RegisteredYear);
        return registered.Count;
    }

    private List<Unit> VillagesOf(Unit commune) => [.. tree.Children(commune.Id).Where(unit => unit.Level == UnitLevel.Village)];

    private Recognition Begin(Unit unit, int year)
    {
        // A few are late, so that this can be seen.
        var day = new DateOnly(year, 1, 15).AddDays(chance.Next(70) + (chance.Next(100) < 4 ? 25 : 0));
        var recognition = new Recognition
        {
            UnitId = unit.Id,
            Level = unit.Level,
            Year = year,
            CriterionSetId = SetFor(unit.Level).Id,
            RegisteredOn = day,
            SavedAt = At(day),
        };
        data.Recognitions.Add(recognition);
        Step(recognition, StepKind.Register, day);
        if (unit.Level == UnitLevel.Village)
            data.MarkFiguresStale(unit.Id, day, new DateOnly(year, 12, 31));
        return recognition;
    }

    private void Decide(Unit unit, Outcome outcome, int position, int number, string signer, bool isRevoked)
    {
        var recognition = Begin(unit, DecidedYear);
        var first = new RecognitionPeriod(unit.Level, DecidedYear).AssessableFrom;
        recognition.AssessedOn = Step(recognition, StepKind.Assess, first.AddDays(chance.Next(3)), outcome == Outcome.Met ? "5/5" : "4/5");
        Assess(recognition, outcome);
        if (unit.Level == UnitLevel.Village)
            Meet(recognition, first);

        recognition.Proposal = outcome;
        recognition.ProposalNumber = Number(position + 1, "TTr-CAX");
        recognition.OpinionWay = position % 2 == 0 ? OpinionWay.Meeting : OpinionWay.InWriting;
        recognition.Opinions = "Nhất trí với đề nghị.";
        recognition.CheckedOn = Step(recognition, StepKind.Check, first.AddDays(11), recognition.ProposalNumber, outcome);

        recognition.Outcome = outcome;
        recognition.DecisionNumber = Number((position * 10) + 101, unit.Level == UnitLevel.Village ? "QĐ-UBND" : "QĐ-UBND-H");
        recognition.Signer = signer;
        recognition.State = RecognitionState.Decided;
        recognition.DecidedOn = Step(recognition, StepKind.Decide, first.AddDays(15 + (position % 3)), recognition.DecisionNumber, outcome);
        if (outcome == Outcome.Met)
            Certify(recognition, number);
        if (isRevoked)
            Revoke(recognition);
    }

    private void Assess(Recognition recognition, Outcome outcome) => data.CriterionAssessments.AddRange(
        SetFor(recognition.Level).Criteria.Select((criterion, position) => new CriterionAssessment
        {
            RecognitionId = recognition.Id,
            UnitId = recognition.UnitId,
            Criterion = criterion.Code,
            IsMet = outcome == Outcome.Met || position != 3,
            Note = outcome == Outcome.Met || position != 3 ? null : "Số vụ việc chưa giảm so với năm trước.",
        }));

    private void Meet(Recognition recognition, DateOnly first)
    {
        var invited = 35 + chance.Next(40);
        var present = invited - chance.Next(12);
        recognition.HouseholdsInvited = invited;
        recognition.HouseholdsPresent = present;
        recognition.HouseholdsInFavour = present - chance.Next(4);
        recognition.MinutesNumber = "01/BB";
        recognition.MeetingOn = Step(recognition, StepKind.HoldMeeting, first.AddDays(3 + chance.Next(5)), recognition.MinutesNumber);
    }

    private void Certify(Recognition recognition, int number)
    {
        recognition.State = RecognitionState.Certified;
        recognition.CertificateNumber = Number(number + 1, "GCN");
        recognition.CertifiedOn = Step(recognition, StepKind.Certify, recognition.DecidedOn!.Value.AddDays(1), recognition.CertificateNumber);
    }

    private void Revoke(Recognition recognition)
    {
        recognition.State = RecognitionState.Revoked;
        recognition.RevocationNumber = "17/QĐ-UBND";
        recognition.RevocationReason = "Hồ sơ ghi thiếu một vụ việc xảy ra trong kỳ.";
        recognition.RevokedOn = Step(
            recognition, StepKind.Revoke, new DateOnly(2020, 2, 20), recognition.RevocationNumber, note: recognition.RevocationReason);
    }

    private DateOnly Step(
        Recognition recognition, StepKind kind, DateOnly day, string? number = null, Outcome? outcome = null, string? note = null)
    {
        data.RecognitionSteps.Add(new RecognitionStep
        {
            RecognitionId = recognition.Id,
            UnitId = recognition.UnitId,
            Kind = kind,
            At = At(day),
            By = By,
            Day = day,
            Number = number,
            Outcome = outcome,
            Note = note,
        });
        recognition.SavedAt = At(day);
        return day;
    }

    private static CriterionSet SetFor(UnitLevel level) =>
        NationalSets.All.First(set => set.Level == level && set.IsInForceOn(new DateOnly(DecidedYear, 10, 31)));

    private static string Number(int number, string symbol) => string.Create(CultureInfo.InvariantCulture, $"{number:00}/{symbol}");

    private static DateTime At(DateOnly day) => VietnamTime.StartOf(day).AddHours(8);
}
