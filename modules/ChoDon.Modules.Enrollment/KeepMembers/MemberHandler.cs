using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.KeepMembers;

internal sealed class MemberHandler(EnrollmentDbContext data, DistrictVillages villages, TimeProvider time)
{
    /// <summary>More than live under any one roof, and few enough for one page.</summary>
    public const int MostMembers = 60;

    public async Task<SaveResult> AddAsync(MemberCommand command, CancellationToken cancellationToken)
    {
        if (await FindHouseholdAsync(command.HouseholdId, cancellationToken) is not { } household)
            return SaveResult.NotFound;
        if (await data.Members.AnyAsync(row => row.Id == command.Id, cancellationToken))
            return SaveResult.SavedBefore;
        var problems = Check(command);
        if (command is { Person: { BirthYear: null, Sex: null, EthnicGroup: null or "" } } && VietnameseText.Clean(command.Name).Length == 0)
            problems.Add(nameof(command.Name), "Error.MemberEmpty");
        var places = await data.Members.Where(row => row.HouseholdId == household.Id).Select(row => row.Position).ToListAsync(cancellationToken);
        if (places.Count >= MostMembers)
            problems.Add(nameof(command.Name), "Error.TooManyMembers", MostMembers);
        if (problems.Any)
            return problems.AsResult();

        var member = new HouseholdMember
        {
            Id = command.Id,
            HouseholdId = household.Id,
            UnitId = household.UnitId,
            Name = NameOf(command),
            Position = places.DefaultIfEmpty().Max() + 1,
        };
        member.Describe(command.Person);
        data.Members.Add(member);
        data.MarkSaved(household, time.UtcNow());
        try
        {
            return await data.SaveUnlessChangedAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            if (await data.Members.AnyAsync(row => row.Id == command.Id, cancellationToken))
                return SaveResult.SavedBefore;
            throw;
        }
    }

    public async Task<SaveResult> EditAsync(MemberCommand command, CancellationToken cancellationToken)
    {
        var member = await Find(command.HouseholdId, command.Id).FirstOrDefaultAsync(cancellationToken);
        if (member is null || await FindHouseholdAsync(command.HouseholdId, cancellationToken) is not { } household)
            return SaveResult.NotFound;
        var problems = Check(command);
        if (problems.Any)
            return problems.AsResult();
        if (member.Stamp != command.Stamp)
            return SaveResult.Conflict;

        member.Name = NameOf(command);
        member.Describe(command.Person);
        data.MarkSaved(household, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    public async Task<SaveResult> RemoveAsync(Guid householdId, Guid id, CancellationToken cancellationToken)
    {
        if (await FindHouseholdAsync(householdId, cancellationToken) is not { } household)
            return SaveResult.NotFound;
        if (await Find(householdId, id).FirstOrDefaultAsync(cancellationToken) is not { } member)
            return SaveResult.SavedBefore;
        data.Members.Remove(member);
        data.MarkSaved(household, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    /// <summary>The member of that household as it is stored, or null.</summary>
    public Task<HouseholdMember?> ReadAsync(Guid householdId, Guid id, CancellationToken cancellationToken) =>
        Find(householdId, id).AsNoTracking().FirstOrDefaultAsync(cancellationToken);

    private IQueryable<HouseholdMember> Find(Guid householdId, Guid id) =>
        data.Members.Where(row => row.Id == id && row.HouseholdId == householdId);

    private async Task<Household?> FindHouseholdAsync(Guid id, CancellationToken cancellationToken)
    {
        var household = await data.Households.FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        return household is { DissolvedOn: null } && villages.Contains(household.UnitId) ? household : null;
    }

    private Problems Check(MemberCommand command)
    {
        var problems = new Problems();
        if (VietnameseText.Clean(command.Name).Length > 0)
            problems.Name(nameof(command.Name), command.Name);
        problems.Person(nameof(command.Person), command.Person, villages.Today);
        return problems;
    }

    private static string? NameOf(MemberCommand command) => VietnameseText.Clean(command.Name) is { Length: > 0 } name ? name : null;
}
