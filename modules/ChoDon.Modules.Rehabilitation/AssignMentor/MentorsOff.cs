using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Access;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.AssignMentor;

internal static class MentorsOff
{
    /// <summary>Takes mentors off a case, who see nothing of it any more. Nothing is saved yet.</summary>
    public static async Task TakeMentorOffAsync(this RehabilitationDbContext data, Guid caseId, Guid? keep, CancellationToken cancellationToken) =>
        data.People.RemoveRange(await data.People
            .Where(person => person.CaseId == caseId && person.Role == CaseRole.Mentor && person.AccountId != keep)
            .ToListAsync(cancellationToken));
}
