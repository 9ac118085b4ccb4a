namespace ChoDon.Platform.Abstractions.Access;

/// <summary>Who is at work: a person who signed in, or a part of the platform.</summary>
/// <param name="AccountId">The person's account, or null for jobs, commands and visitors.</param>
/// <param name="Name">What the audit log calls them: a full name, <c>job enrollment/vacancy-reminder</c>, <c>visitor</c>.</param>
public sealed record Actor(Guid? AccountId, string Name)
{
    /// <summary>Nobody in particular: a request before anyone has signed in.</summary>
    public static Actor Visitor { get; } = new(null, "visitor");
}
