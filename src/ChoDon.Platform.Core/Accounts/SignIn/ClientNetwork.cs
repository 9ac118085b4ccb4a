using System.Net;
using System.Net.Sockets;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>What counts as one place that requests come from.</summary>
public static class ClientNetwork
{
    /// <summary>A household's line has one IPv4 address, but 2^64 IPv6 addresses.</summary>
    public static string Of(IPAddress? address)
    {
        if (address is null)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? new IPAddress([.. address.GetAddressBytes().Take(8), .. new byte[8]]).ToString()
            : address.ToString();
    }
}
