using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Decisions;
using ChoDon.Modules.Commendations.Flow;
using ChoDon.Modules.Commendations.KeepQuotas;
using ChoDon.Modules.Commendations.MakeDecision;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Testing.Access;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Tests.Support;

/// <summary>Decisions and quotas of a register.</summary>
internal static class DecisionDesk
{
    /// <summary>Proposals that stand in a state, written by nobody who has an account.</summary>
    public static async Task<List<Guid>> StoreAsync(
        this Register register, int count, ProposalState state, NationalAwardForm form, Func<int, Guid>? villageOf = null, string? person = null)
    {
        var proposals = Enumerable.Range(0, count).Select(at =>
        {
            var village = villageOf?.Invoke(at) ?? register.Village(0);
            var name = person ?? $"Mô hình {at + 1}";
            return new Proposal
            {
                UnitId = village,
                CountedAtId = village,
                OccasionId = register.OccasionId,
                FormId = form.Id,
                Recipient = person is null ? RecipientKind.VillageModel : RecipientKind.Individual,
                Name = name,
                Report = "Có thành tích",
                State = state,
                ProposedBy = "Nông Văn Cũ",
                SubmittedOn = new DateOnly(2020, 5, 4),
                SavedAt = register.Clock.GetUtcNow().UtcDateTime,
            };
        }).ToList();
        await register.AsAsync(register.Head, (data, _) =>
        {
            data.Proposals.AddRange(proposals);
            return data.SaveChangesAsync();
        });
        return [.. proposals.Select(proposal => proposal.Id)];
    }

    public static MakeDecisionForm Decision(this Register register, NationalAwardForm form, params IReadOnlyList<Guid> proposals) => new()
    {
        Id = Guid.CreateVersion7(),
        OccasionId = register.OccasionId,
        FormId = form.Id,
        ProposalIds = [.. proposals],
        Notation = "QĐ-UBND",
        Body = "Ủy ban nhân dân",
        DecidedOn = register.Clock.Today,
        Signer = "Ma Thị Ký",
        SignerTitle = "Chủ tịch",
    };

    public static Task<SaveResult> DecideAsync(this Register register, HandAccess access, Unit body, MakeDecisionForm form) =>
        register.AsAsync(access, (data, villages) =>
        {
            var forms = new AwardFormCatalog(data, Register.Texts);
            var passed = new PassedProposals(data, new CouncilBodies(data, villages, forms));
            var quotas = new QuotaCheck(data, new AwardedCounts(data), register.District, register.District, register.Clock);
            return new MakeDecisionHandler(
                data, forms, new DecisionChecks(data, passed, register.Flow(access), register.Clock), quotas, new StepWriter(data, register.Flow(access), register.Clock), register.Clock)
                .HandleAsync(body, form, default);
        });

    /// <summary>The same as its page does it: for the unit that is looked at, if whoever decides may do so there.</summary>
    public static async Task<SaveResult> DecideHereAsync(this Register register, HandAccess access, MakeDecisionForm form) =>
        await register.AsAsync(access, (data, villages) =>
            Task.FromResult(new CouncilBodies(data, villages, new AwardFormCatalog(data, Register.Texts)).Find(Permissions.Decide))) is { } body
                ? await register.DecideAsync(access, body, form)
                : SaveResult.NotFound;

    public static Task<List<Decision>> DecisionsAsync(this Register register) => register.AsAsync(register.Head, (data, _) =>
        data.Decisions.AsNoTracking().OrderBy(decision => decision.UnitId).ThenBy(decision => decision.Number).ToListAsync());

    /// <summary>The units of what is awarded, one for each.</summary>
    public static Task<List<Guid>> AwardedAsync(this Register register) => register.AsAsync(register.Head, (data, _) =>
        data.Proposals.Awarded().Select(proposal => proposal.UnitId).ToListAsync());

    /// <summary>Sets the district's quota of a form as its page does: the table is read, then the form is sent.</summary>
    public static Task<SaveResult> KeepQuotaAsync(this Register register, NationalAwardForm form, int? most, Func<Task>? meanwhile = null) =>
        register.AsAsync(register.Head, async (data, villages) =>
        {
            var reader = new QuotaReader(data, new AwardFormCatalog(data, Register.Texts), villages);
            var table = (await reader.FindAsync(register.OccasionId, default))!;
            var cell = new QuotaCellForm { FormId = form.Id, Most = most };
            var typed = new QuotaForm { Stamp = table.Occasion.Stamp, Rows = [new QuotaRowForm { UnitId = register.District.District.Id, Cells = [cell] }] };
            if (meanwhile is not null)
                await meanwhile();
            return await new KeepQuotasHandler(data, reader, register.Clock).HandleAsync(table, typed, default);
        });
}
