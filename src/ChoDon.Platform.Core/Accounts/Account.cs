using Microsoft.AspNetCore.Identity;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>A person who may sign in.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account() => Id = Guid.CreateVersion7();

    public required string FullName { get; set; }

    /// <summary><c>vi</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "vi";
}
