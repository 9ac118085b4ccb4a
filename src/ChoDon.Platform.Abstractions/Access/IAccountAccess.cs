namespace ChoDon.Platform.Abstractions.Access;

/// <summary>
/// For an answer to a program that cannot sign in but knows the secret of a person, such as a calendar. Ask it only after
/// the secret was found to be right.
/// </summary>
public interface IAccountAccess
{
    /// <summary>
    /// Lets the rest of the request see what the account may see at this moment by the permission, in the unit and below.
    /// </summary>
    /// <returns>False, and the request sees nothing, when that is nothing: the grant has ended, the account is closed, or
    /// the module of the permission is not in use there.</returns>
    Task<bool> OpenAsync(Guid accountId, string permission, Guid unitId, CancellationToken cancellationToken);
}
