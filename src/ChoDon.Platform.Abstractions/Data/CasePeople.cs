using ChoDon.Platform.Abstractions.Access;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Abstractions.Data;

/// <summary>What a module asks of the people on its cases.</summary>
public static class CasePeople
{
    /// <summary>The people on some cases, in the order in which they came.</summary>
    public static async Task<ILookup<Guid, CasePerson>> PeopleOnAsync(this ModuleDbContext data, IEnumerable<Guid> caseIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(data);
        var cases = caseIds.Distinct().ToArray();
        var people = await data.Set<CasePerson>().AsNoTracking()
            .Where(person => EF.Parameter(cases).Contains(person.CaseId))
            .OrderBy(person => person.Since)
            .ThenBy(person => person.Id)
            .ToListAsync(cancellationToken);
        return people.ToLookup(person => person.CaseId);
    }
}
